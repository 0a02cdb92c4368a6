# SPDX-License-Identifier: EUPL-1.2
qt_add_resources(bex_resources demo_files PREFIX "/bex" BASE "${CMAKE_CURRENT_SOURCE_DIR}" FILES
    reference/demo/1-01-abadie.json
    reference/demo/1-02-benoit.json
    reference/demo/1-03-charpentier.json
    reference/demo/1-04-diallo.json
    reference/demo/1-05-evrard.json
    reference/demo/1-06-fontaine.json
    reference/demo/1-07-garnier.json
    reference/demo/1-08-haddad.json
    reference/demo/1-09-isnard.json
    reference/demo/1-10-joubert.json
    reference/demo/1-11-keller.json
    reference/demo/1-12-leroy.json
    reference/demo/1-13-marchand.json
    reference/demo/1-14-nguyen.json
    reference/demo/2-01-olivier.json
    reference/demo/2-02-pereira.json
    reference/demo/2-03-quentin.json
    reference/demo/2-04-roussel.json
    reference/demo/2-05-schmitt.json
    reference/demo/2-06-tessier.json
    reference/demo/2-07-ulmann.json
    reference/demo/2-08-vasseur.json
    reference/demo/2-09-weber.json
    reference/demo/2-10-xavier.json
    reference/demo/roll.json)
