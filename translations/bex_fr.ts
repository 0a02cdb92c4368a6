<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>bex::app::ErrorLine</name>
    <message>
        <source>unknown option; %1 lists those that exist.</source>
        <translation>option inconnue&#xa0;; %1 donne la liste.</translation>
    </message>
    <message>
        <source>this option is not written so; see %1.</source>
        <translation>cette option ne s&apos;écrit pas ainsi&#xa0;; voir %1.</translation>
    </message>
    <message>
        <source>this option goes with %1 only.</source>
        <translation>cette option ne va qu&apos;avec %1.</translation>
    </message>
    <message>
        <source>expected a language: %1.</source>
        <translation>langue attendue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>expected a day: %1.</source>
        <translation>date attendue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>expected the languages of the papers: %1.</source>
        <translation>langues des pièces attendues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>unknown command; expected %1.</source>
        <translation>commande inconnue&#xa0;; attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>expected a file name after the command.</source>
        <translation>nom de fichier attendu après la commande.</translation>
    </message>
    <message>
        <source>one word too many; see %1.</source>
        <translation>un mot de trop&#xa0;; voir %1.</translation>
    </message>
    <message>
        <source>expected the folder to write to: %1.</source>
        <translation>dossier de destination attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the demonstration is opened by %1 alone.</source>
        <translation>la démonstration s&apos;ouvre par %1 seul.</translation>
    </message>
    <message>
        <source>expected the file of the register.</source>
        <translation>fichier du registre attendu.</translation>
    </message>
    <message>
        <source>expected a file; there is none of this name.</source>
        <translation>fichier attendu&#xa0;; il n&apos;y en a pas de ce nom.</translation>
    </message>
    <message>
        <source>expected a file; this is a folder.</source>
        <translation>fichier attendu&#xa0;; c&apos;est un dossier.</translation>
    </message>
    <message>
        <source>expected a file that you may read.</source>
        <translation>fichier lisible attendu&#xa0;; vous n&apos;avez pas le droit de lire celui-ci.</translation>
    </message>
    <message>
        <source>expected a judgment; the file is empty.</source>
        <translation>jugement attendu&#xa0;; le fichier est vide.</translation>
    </message>
    <message>
        <source>expected at most 16 MiB on a line.</source>
        <translation>au plus 16 MiB attendus par ligne.</translation>
    </message>
    <message>
        <source>expected a file that can be read to its end.</source>
        <translation>fichier lisible jusqu&apos;au bout attendu.</translation>
    </message>
    <message>
        <source>the output could not be written.</source>
        <translation>la réponse n&apos;a pas pu être écrite.</translation>
    </message>
    <message>
        <source>the output could not be written to its end.</source>
        <translation>la réponse n&apos;a pas pu être écrite jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>no paper can be printed: %1</source>
        <translation>aucune pièce ne peut être imprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>no display: the window needs one.</source>
        <translation>aucun écran&#xa0;: la fenêtre en demande un.</translation>
    </message>
    <message>
        <source>expected a register; there is none here.</source>
        <translation>registre attendu&#xa0;; il n&apos;y en a pas ici.</translation>
    </message>
    <message>
        <source>expected nothing here yet; it exists already and was left as it is.</source>
        <translation>rien n&apos;était attendu ici&#xa0;; ce qui existe déjà a été laissé tel quel.</translation>
    </message>
    <message>
        <source>not as expected.</source>
        <translation>ce n&apos;est pas ce qui était attendu.</translation>
    </message>
    <message>
        <source>expected %1.</source>
        <translation>attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>another program holds the register; try again.</source>
        <translation>un autre programme tient le registre&#xa0;; recommencez.</translation>
    </message>
    <message>
        <source>a newer version of the program wrote this register; it was left as it is.</source>
        <translation>une version plus récente du programme a écrit ce registre&#xa0;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>the disk or the register refused; the log says more.</source>
        <translation>le disque ou le registre a refusé&#xa0;; le journal du programme en dit plus.</translation>
    </message>
    <message>
        <source>expected at most %1.</source>
        <translation>au plus %1 attendus.</translation>
    </message>
    <message>
        <source>expected another file: this is the register itself.</source>
        <translation>un autre fichier est attendu&#xa0;: celui-ci est le registre lui-même.</translation>
    </message>
    <message>
        <source>this file is open in a program, or was cut off; expected another name.</source>
        <translation>ce fichier est ouvert dans un programme, ou est resté inachevé&#xa0;; un autre nom est attendu.</translation>
    </message>
    <message>
        <source>expected a hearing roll; the file holds nothing.</source>
        <translation>rôle d’audience attendu&#xa0;; le fichier est vide.</translation>
    </message>
    <message>
        <source>expected a first line that names the columns; one must be called “nom”.</source>
        <translation>première ligne attendue avec le nom des colonnes&#xa0;; l’une doit s’appeler «&#xa0;nom&#xa0;».</translation>
    </message>
    <message>
        <source>expected a disk of this computer; a register on a network share would be damaged. Keep it here, and its backups there: bex backup FILE.</source>
        <translation>un disque de cet ordinateur est attendu&#xa0;: sur un partage réseau, le registre serait abîmé. Gardez-le ici, et ses sauvegardes là-bas&#xa0;: bex backup FICHIER.</translation>
    </message>
    <message>
        <source>the register is not there any more; nothing was changed.</source>
        <translation>le registre n’est plus là&#xa0;; rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>bex::app::HelpCommand</name>
    <message>
        <source>Guichet BEX: from the judgment to the papers in the person&apos;s hand.</source>
        <translation>Guichet BEX&#xa0;: du jugement aux pièces remises en main propre.</translation>
    </message>
    <message>
        <source>opens the window on the default register</source>
        <translation>ouvre la fenêtre sur le registre habituel</translation>
    </message>
    <message>
        <source>opens a throw-away register with fictitious people</source>
        <translation>ouvre un registre jetable, avec des personnes fictives</translation>
    </message>
    <message>
        <source>prints the plan of a judgment (.json) or of many (.jsonl)</source>
        <translation>donne le plan d&apos;un jugement (.json) ou de plusieurs (.jsonl)</translation>
    </message>
    <message>
        <source>writes every paper of the plan as PDF/A, and index.json</source>
        <translation>écrit chaque pièce du plan en PDF/A, et index.json</translation>
    </message>
    <message>
        <source>puts a hearing roll (CSV) or judgments (JSON) into the register</source>
        <translation>met au registre un rôle (CSV) ou des jugements (JSON)</translation>
    </message>
    <message>
        <source>checks that the register is whole</source>
        <translation>vérifie que le registre est entier</translation>
    </message>
    <message>
        <source>copies the whole register, even while the program runs</source>
        <translation>copie tout le registre, même programme ouvert</translation>
    </message>
    <message>
        <source>puts a copy back, and keeps the register that was there</source>
        <translation>remet une copie en place, et garde le registre qui y était</translation>
    </message>
    <message>
        <source>works on another register</source>
        <translation>travaille sur un autre registre</translation>
    </message>
    <message>
        <source>language of the window and of the messages</source>
        <translation>langue de la fenêtre et des messages</translation>
    </message>
    <message>
        <source>French alone, or with a column in English (print)</source>
        <translation>français seul, ou avec une colonne anglaise (print)</translation>
    </message>
    <message>
        <source>with the sheet What I must do and the other papers beside the plan (print)</source>
        <translation>avec la feuille Ce que je dois faire et les autres pièces à côté du plan (print)</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 internal failure or register not whole, 2 bad input.</source>
        <translation>Code de sortie&#xa0;: 0 fait, 1 défaillance interne ou registre non entier, 2 entrée refusée.</translation>
    </message>
    <message>
        <source>the version of the program; this help</source>
        <translation>version du programme, cette aide</translation>
    </message>
    <message>
        <source>prints every rule of law it knows; --json for machines</source>
        <translation>donne toutes les règles de droit qu’il connaît&#xa0;; --json pour les machines</translation>
    </message>
    <message>
        <source>the plan under the law of that day (plan)</source>
        <translation>le plan selon la loi de ce jour (plan)</translation>
    </message>
</context>
<context>
    <name>bex::app::ImportCommand</name>
    <message>
        <source>read %1, kept %2, already there %3, refused %4</source>
        <extracomment>the outcome of an import, in lines of the file</extracomment>
        <translation>lus %1, gardés %2, déjà présents %3, refusés %4</translation>
    </message>
</context>
<context>
    <name>bex::app::LawCommand</name>
    <message>
        <source>Then: %1</source>
        <extracomment>before what a row of the law does</extracomment>
        <translation>Alors&#xa0;: %1</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <extracomment>before the names of the tests that hold a row of the law</extracomment>
        <translation>Tenue par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decisions from %1 to %2.</source>
        <extracomment>%1 and %2 are days, &quot;jeudi 24 mars 2020&quot;</extracomment>
        <translation>Décisions du %1 au %2.</translation>
    </message>
    <message>
        <source>If: %1</source>
        <extracomment>before the conditions of a row of the law</extracomment>
        <translation>Si&#xa0;: %1</translation>
    </message>
    <message>
        <source>stated</source>
        <extracomment>how well a row of the law is known: in the customer&apos;s own documents</extracomment>
        <translation>énoncée</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>how well a row of the law is known: read in a copy of the text</extracomment>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>deduced</source>
        <extracomment>how well a row of the law is known: deduced from other texts</extracomment>
        <translation>déduite</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <extracomment>how well a row of the law is known: a court must confirm it</extracomment>
        <translation>à confirmer</translation>
    </message>
</context>
<context>
    <name>bex::app::PlanCommand</name>
    <message numerus="yes">
        <source>%n line(s) refused out of %1, this one first.</source>
        <extracomment>after a file and a line; %n lines of it were refused out of %1</extracomment>
        <translation>
            <numerusform>%n ligne refusée sur %1, celle-ci la première.</numerusform>
            <numerusform>%n lignes refusées sur %1, celle-ci la première.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::app::RefusedRegister</name>
    <message>
        <source>The register does not open. Nothing of it was changed.</source>
        <translation>Le registre ne s’ouvre pas. Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>

Last backup, %1:
%2
To take it back, in a terminal: bex restore FILE</source>
        <extracomment>%1 day and hour of a backup, %2 its file</extracomment>
        <translation>

Dernière sauvegarde, %1&#xa0;:
%2
Pour la reprendre, dans un terminal&#xa0;: bex restore FICHIER</translation>
    </message>
</context>
<context>
    <name>bex::app::VerifyCommand</name>
    <message>
        <source>The register is whole.</source>
        <translation>Le registre est entier.</translation>
    </message>
    <message>
        <source>the file is damaged.</source>
        <translation>le fichier est abîmé.</translation>
    </message>
    <message>
        <source>this row points to nothing.</source>
        <translation>cette ligne renvoie à une ligne absente.</translation>
    </message>
    <message>
        <source>this is not the register of this program, or its version is not complete.</source>
        <translation>ce n&apos;est pas un registre de ce programme, ou sa version n&apos;est pas complète.</translation>
    </message>
    <message>
        <source>this line of the journal does not follow from the one before.</source>
        <translation>cette ligne du journal ne suit pas la précédente.</translation>
    </message>
    <message>
        <source>this judgment is not what was entered.</source>
        <translation>ce jugement n&apos;est pas celui qui a été saisi.</translation>
    </message>
    <message>
        <source>this paper is not what was issued.</source>
        <translation>cette pièce n&apos;est pas celle qui a été délivrée.</translation>
    </message>
    <message>
        <source>whether this paper counts is not what the journal says.</source>
        <translation>ce que le journal dit de la validité de cette pièce ne correspond pas.</translation>
    </message>
    <message>
        <source>this event is not what was entered, or was struck otherwise than the journal says.</source>
        <translation>cet événement n’est pas celui qui a été saisi, ou il a été rayé autrement que ne le dit le journal.</translation>
    </message>
    <message>
        <source>this penalty of the register is not what the judgment and the journal say.</source>
        <translation>cette peine du registre n’est pas ce que disent le jugement et le journal.</translation>
    </message>
    <message>
        <source>the search does not know this person as they are.</source>
        <translation>la recherche ne connaît pas cette personne telle qu’elle est.</translation>
    </message>
    <message>
        <source>the list of what is due is not what the register owes here.</source>
        <translation>la liste de ce qui est dû n’est pas ce que le registre doit ici.</translation>
    </message>
    <message>
        <source>the list of hearings does not count the people of this roll.</source>
        <translation>la liste des audiences ne compte pas les personnes de ce rôle.</translation>
    </message>
    <message>
        <source>what was said of these two people is not what the journal says.</source>
        <translation>ce qui a été dit de ces deux personnes n’est pas ce que dit le journal.</translation>
    </message>
</context>
<context>
    <name>bex::desk::AgendaText</name>
    <message>
        <source>Places</source>
        <extracomment>Header of a column: how many people a slot still takes</extracomment>
        <translation>Places</translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>State of a slot: nobody else can be summoned there</extracomment>
        <translation>complet</translation>
    </message>
    <message numerus="yes">
        <source>free, %n place(s)</source>
        <extracomment>State of a slot that takes this many people: nobody is summoned there yet</extracomment>
        <translation>
            <numerusform>libre, %n place</numerusform>
            <numerusform>libre, %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <extracomment>State of a slot. %1 how many are summoned there, %2 how many it takes</extracomment>
        <translation>%1 sur %2 prises</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for a slot. %1 when, %2 place, %3 free or taken</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>bex::desk::CorrectedParts</name>
    <message>
        <source>prosecutor’s number</source>
        <extracomment>Part of a judgment: number of the case at the prosecutor&apos;s office</extracomment>
        <translation>numéro de parquet</translation>
    </message>
    <message>
        <source>minute number</source>
        <extracomment>Part of a judgment: number of its original (FR: minute)</extracomment>
        <translation>numéro de minute</translation>
    </message>
    <message>
        <source>court</source>
        <extracomment>Part of a judgment</extracomment>
        <translation>juridiction</translation>
    </message>
    <message>
        <source>day pronounced</source>
        <extracomment>Part of a judgment: its day</extracomment>
        <translation>date du prononcé</translation>
    </message>
    <message>
        <source>procedure</source>
        <extracomment>Part of a judgment: how the case came before the court</extracomment>
        <translation>procédure</translation>
    </message>
    <message>
        <source>nature</source>
        <extracomment>Part of a judgment: in presence of the parties, by default…</extracomment>
        <translation>nature</translation>
    </message>
    <message>
        <source>presence</source>
        <extracomment>Part of a judgment: was the person there</extracomment>
        <translation>présence</translation>
    </message>
    <message>
        <source>summons to the hearing</source>
        <extracomment>Part of a judgment: was the person cited in person</extracomment>
        <translation>citation</translation>
    </message>
    <message>
        <source>service</source>
        <extracomment>Part of a judgment: its service on the person (FR: signification)</extracomment>
        <translation>signification</translation>
    </message>
    <message>
        <source>20 % notice</source>
        <extracomment>Part of a judgment: notice of the 20 % reduction (CPP 707-3)</extracomment>
        <translation>avis des 20&#xa0;%</translation>
    </message>
    <message>
        <source>outcome</source>
        <extracomment>Part of a judgment: conviction, acquittal…</extracomment>
        <translation>issue</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>Part of a judgment: identity, address, residence</extracomment>
        <translation>personne</translation>
    </message>
    <message>
        <source>offences</source>
        <extracomment>Part of a judgment</extracomment>
        <translation>infractions</translation>
    </message>
    <message>
        <source>penalties</source>
        <extracomment>Part of a judgment</extracomment>
        <translation>peines</translation>
    </message>
    <message>
        <source>revocations</source>
        <extracomment>Part of a judgment: suspended sentences revoked</extracomment>
        <translation>révocations</translation>
    </message>
    <message>
        <source>detention to deduct</source>
        <extracomment>Part of a judgment: days already served</extracomment>
        <translation>détention à déduire</translation>
    </message>
    <message>
        <source>civil parties</source>
        <extracomment>Part of a judgment</extracomment>
        <translation>parties civiles</translation>
    </message>
    <message>
        <source>remedies</source>
        <extracomment>Part of a judgment: remedies used (FR: recours)</extracomment>
        <translation>recours</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <extracomment>Of a corrected judgment. %1 a part of it (FR: recours : ajout)</extracomment>
        <translation>%1 (ajout)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <extracomment>Of a corrected judgment. %1 a part of it (FR: recours : retrait)</extracomment>
        <translation>%1 (retrait)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>Of a corrected judgment. %1 a part of it (FR: peines : modification)</extracomment>
        <translation>%1 (modification)</translation>
    </message>
    <message>
        <source>%1: here “%2”, elsewhere “%3”</source>
        <extracomment>Of two versions of a judgment. %1 a part of it, %2 and %3 what each says there</extracomment>
        <translation>%1&#xa0;: ici «&#xa0;%2&#xa0;», ailleurs «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”</source>
        <extracomment>Of a corrected judgment. %1 &quot;penalties&quot;, %2 those that it had, %3 those that it has instead</extracomment>
        <translation>%1 : « %2 » devient « %3 »</translation>
    </message>
</context>
<context>
    <name>bex::desk::DurationText</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>Length of a penalty</extracomment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <extracomment>Length of a penalty</extracomment>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Length of a penalty</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::desk::EventText</name>
    <message>
        <source>Appeal</source>
        <extracomment>Event: somebody appealed (FR: appel)</extracomment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Application to set aside</source>
        <extracomment>Event: the person asks that a judgment by default be set aside (FR: opposition)</extracomment>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>Withdrawal of a remedy</source>
        <extracomment>Event: a remedy is withdrawn (FR: désistement)</extracomment>
        <translation>Désistement</translation>
    </message>
    <message>
        <source>Judgment served</source>
        <extracomment>Event: the judgment was served (FR: signification)</extracomment>
        <translation>Signification</translation>
    </message>
    <message>
        <source>No-show</source>
        <extracomment>Event: the person did not come to an appointment (FR: non-présentation)</extracomment>
        <translation>Non-présentation</translation>
    </message>
    <message>
        <source>Summons not handed over</source>
        <extracomment>Event: a summons could not be handed over (FR: convocation non remise)</extracomment>
        <translation>Convocation non remise</translation>
    </message>
    <message>
        <source>Payment reported</source>
        <extracomment>Event: a payment was reported (FR: paiement signalé)</extracomment>
        <translation>Paiement signalé</translation>
    </message>
    <message>
        <source>Change of address</source>
        <extracomment>Event: the person lives elsewhere now (FR: changement d&apos;adresse)</extracomment>
        <translation>Changement d’adresse</translation>
    </message>
    <message>
        <source>Imprisoned in another case</source>
        <extracomment>Event: the person is in prison in another case (FR: incarcération pour autre cause)</extracomment>
        <translation>Incarcération pour autre cause</translation>
    </message>
    <message>
        <source>Pregnancy declared</source>
        <extracomment>Event: a pregnancy of more than twelve weeks is declared (CPP 708-1)</extracomment>
        <translation>Grossesse déclarée</translation>
    </message>
    <message>
        <source>Received by the prosecutor</source>
        <extracomment>Event: the prosecutor received the person and fixed the incarceration (CPP D. 48-2-4)</extracomment>
        <translation>Réception par le procureur</translation>
    </message>
    <message>
        <source>Urgency</source>
        <extracomment>Event: the prosecutor need not wait for the date fixed (CPP D. 48-2-7)</extracomment>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Request to the JAP</source>
        <extracomment>Event: the person asks the JAP for a measure (CPP D. 49-11)</extracomment>
        <translation>Requête au JAP</translation>
    </message>
    <message>
        <source>JAP silent</source>
        <extracomment>Event: the JAP did not decide in time (CPP 723-15-2)</extracomment>
        <translation>Silence du JAP</translation>
    </message>
    <message>
        <source>Decision on appeal</source>
        <extracomment>Event: the court of appeal has decided (FR: arrêt)</extracomment>
        <translation>Décision d’appel</translation>
    </message>
    <message>
        <source>Death</source>
        <extracomment>Event: the person died (FR: décès)</extracomment>
        <translation>Décès</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>Header of a column: the day when something happened</extracomment>
        <translation>Le</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Header of a column: what happened</extracomment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Header of a column: whether what happened counts</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Before the JAP</source>
        <extracomment>Where the person did not come (FR: juge de l&apos;application des peines)</extracomment>
        <translation>Devant le JAP</translation>
    </message>
    <message>
        <source>At the SPIP</source>
        <extracomment>Where the person did not come (FR: service pénitentiaire d&apos;insertion et de probation)</extracomment>
        <translation>Au SPIP</translation>
    </message>
    <message>
        <source>Before the prosecutor</source>
        <extracomment>Where the person did not come (FR: procureur)</extracomment>
        <translation>Devant le procureur</translation>
    </message>
    <message>
        <source>At the prison</source>
        <extracomment>Where the person did not come (FR: établissement pénitentiaire)</extracomment>
        <translation>À l’établissement pénitentiaire</translation>
    </message>
    <message>
        <source>At the course</source>
        <extracomment>Where the person did not come (FR: stage)</extracomment>
        <translation>Au stage</translation>
    </message>
    <message>
        <source>At the PJJ</source>
        <extracomment>Where the person did not come (FR: protection judiciaire de la jeunesse)</extracomment>
        <translation>À la PJJ</translation>
    </message>
    <message>
        <source>Before the children’s judge</source>
        <extracomment>Where the person did not come (FR: juge des enfants)</extracomment>
        <translation>Devant le juge des enfants</translation>
    </message>
    <message>
        <source>Danger shown by a new fact</source>
        <extracomment>Why the prosecutor need not wait (FR: danger établi par un fait nouveau)</extracomment>
        <translation>Danger établi par un fait nouveau</translation>
    </message>
    <message>
        <source>Proven risk of flight</source>
        <extracomment>Why the prosecutor need not wait (FR: risque avéré de fuite)</extracomment>
        <translation>Risque avéré de fuite</translation>
    </message>
    <message>
        <source>In the judgment</source>
        <extracomment>Where an error was found (FR: jugement)</extracomment>
        <translation>Dans le jugement</translation>
    </message>
    <message>
        <source>In the statement of conviction</source>
        <extracomment>Where an error was found (FR: relevé de condamnation)</extracomment>
        <translation>Dans le relevé de condamnation</translation>
    </message>
    <message>
        <source>Acquittal</source>
        <extracomment>What the court of appeal decided (FR: relaxe)</extracomment>
        <translation>Relaxe</translation>
    </message>
    <message>
        <source>Lower penalty</source>
        <extracomment>What the court of appeal decided (FR: peine réduite)</extracomment>
        <translation>Peine réduite</translation>
    </message>
    <message>
        <source>Upheld</source>
        <extracomment>What the court of appeal decided (FR: confirmation)</extracomment>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>The convicted person</source>
        <extracomment>RemedyUser: who lodged the remedy</extracomment>
        <translation>Le condamné</translation>
    </message>
    <message>
        <source>The prosecutor</source>
        <extracomment>RemedyUser: who lodged the remedy</extracomment>
        <translation>Le procureur de la République</translation>
    </message>
    <message>
        <source>The prosecutor general</source>
        <extracomment>RemedyUser: who lodged the remedy</extracomment>
        <translation>Le procureur général</translation>
    </message>
    <message>
        <source>The civil party</source>
        <extracomment>RemedyUser: who lodged the remedy</extracomment>
        <translation>La partie civile</translation>
    </message>
    <message>
        <source>Penal part</source>
        <extracomment>RemedyScope: what the appeal is about</extracomment>
        <translation>Dispositions pénales</translation>
    </message>
    <message>
        <source>Civil part</source>
        <extracomment>RemedyScope: what the appeal is about</extracomment>
        <translation>Dispositions civiles</translation>
    </message>
    <message>
        <source>incarceration on %1</source>
        <extracomment>Detail of an event: the prosecutor fixed the day of the incarceration. %1 that day</extracomment>
        <translation>incarcération le %1</translation>
    </message>
    <message>
        <source>legitimate reason</source>
        <extracomment>Detail of an event: the person is excused (FR: motif légitime)</extracomment>
        <translation>motif légitime</translation>
    </message>
    <message>
        <source>struck out</source>
        <extracomment>State of an event that was entered by mistake (FR: rayé)</extracomment>
        <translation>rayé</translation>
    </message>
    <message>
        <source>Entered on %1 by %2.</source>
        <extracomment>About an event. %1 day and hour, %2 who</extracomment>
        <translation>Saisi le %1 par %2.</translation>
    </message>
    <message>
        <source>Struck out on %1 by %2: %3</source>
        <extracomment>About an event entered by mistake. %1 day and hour, %2 who, %3 why</extracomment>
        <translation>Rayé le %1 par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Clerical error</source>
        <extracomment>Event: an error was found in a text (FR: erreur matérielle)</extracomment>
        <translation>Erreur matérielle</translation>
    </message>
</context>
<context>
    <name>bex::desk::FigureNames</name>
    <message>
        <source>Summons before the JAP: longest delay</source>
        <extracomment>Name of a dated figure of the law (FR: convocation devant le JAP, CPP 474)</extracomment>
        <translation>Convocation devant le JAP&#xa0;: délai maximal</translation>
    </message>
    <message>
        <source>Summons before the SPIP: longest delay</source>
        <extracomment>Name of a dated figure of the law (FR: convocation devant le SPIP, CPP 474)</extracomment>
        <translation>Convocation devant le SPIP&#xa0;: délai maximal</translation>
    </message>
    <message>
        <source>Summons for community service: longest delay</source>
        <extracomment>Name of a dated figure of the law (FR: convocation pour le TIG, CPP D. 48-2)</extracomment>
        <translation>Convocation pour un TIG&#xa0;: délai maximal</translation>
    </message>
    <message>
        <source>Reinforced probation at once: longest delay</source>
        <extracomment>Name of a dated figure of the law (FR: sursis probatoire renforcé, exécution provisoire, CPP D. 546-2)</extracomment>
        <translation>Sursis probatoire renforcé avec exécution provisoire&#xa0;: délai maximal</translation>
    </message>
    <message>
        <source>Reinforced probation: soonest summons</source>
        <extracomment>Name of a dated figure of the law (FR: sursis probatoire renforcé, délai minimal, CPP D. 546-2)</extracomment>
        <translation>Sursis probatoire renforcé&#xa0;: délai minimal</translation>
    </message>
    <message>
        <source>Reinforced probation: longest delay</source>
        <extracomment>Name of a dated figure of the law (FR: sursis probatoire renforcé, CPP D. 546-2)</extracomment>
        <translation>Sursis probatoire renforcé&#xa0;: délai maximal</translation>
    </message>
    <message>
        <source>Summons before the prosecutor: longest delay</source>
        <extracomment>Name of a dated figure of the law (FR: convocation devant le procureur, mandat de dépôt à effet différé, CPP D. 45-2-3)</extracomment>
        <translation>Convocation devant le procureur&#xa0;: délai maximal</translation>
    </message>
    <message>
        <source>Deferred committal: longest delay before prison</source>
        <extracomment>Name of a dated figure of the law (FR: mandat de dépôt à effet différé, incarcération, CPP D. 45-2-4)</extracomment>
        <translation>Mandat de dépôt à effet différé&#xa0;: délai maximal d’incarcération</translation>
    </message>
    <message>
        <source>Home detention at once: device fitted within</source>
        <extracomment>Name of a dated figure of the law (FR: DDSE, exécution provisoire, pose du dispositif, CPP D. 49-84)</extracomment>
        <translation>DDSE avec exécution provisoire&#xa0;: pose du dispositif</translation>
    </message>
    <message>
        <source>Home detention: device fitted within</source>
        <extracomment>Name of a dated figure of the law (FR: DDSE, pose du dispositif, CPP D. 49-84)</extracomment>
        <translation>DDSE&#xa0;: pose du dispositif</translation>
    </message>
    <message>
        <source>Home detention: decision of the JAP within</source>
        <extracomment>Name of a dated figure of the law (FR: DDSE, décision du JAP, CPP D. 49-85)</extracomment>
        <translation>DDSE&#xa0;: décision du JAP</translation>
    </message>
    <message>
        <source>Adjustment: decision of the JAP within</source>
        <extracomment>Name of a dated figure of the law (FR: aménagement, décision du JAP, CPP 723-7-1)</extracomment>
        <translation>Aménagement&#xa0;: décision du JAP</translation>
    </message>
    <message>
        <source>Course: to be done within</source>
        <extracomment>Name of a dated figure of the law (FR: stage, CP 131-5-1)</extracomment>
        <translation>Stage&#xa0;: délai pour l’accomplir</translation>
    </message>
    <message>
        <source>Appeal of the person</source>
        <extracomment>Name of a dated figure of the law (FR: appel, CPP 498)</extracomment>
        <translation>Appel de la personne</translation>
    </message>
    <message>
        <source>Appeal of the prosecutor general</source>
        <extracomment>Name of a dated figure of the law (FR: appel du procureur général, CPP 505)</extracomment>
        <translation>Appel du procureur général</translation>
    </message>
    <message>
        <source>Opposition</source>
        <extracomment>Name of a dated figure of the law (FR: opposition, CPP 491)</extracomment>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>Opposition, residence overseas or abroad</source>
        <extracomment>Name of a dated figure of the law (FR: opposition, résidence outre-mer ou à l&apos;étranger, CPP 491)</extracomment>
        <translation>Opposition, résidence outre-mer ou à l’étranger</translation>
    </message>
    <message>
        <source>Opposition to a penal order</source>
        <extracomment>Name of a dated figure of the law (FR: opposition à une ordonnance pénale, CPP 495-3)</extracomment>
        <translation>Opposition à une ordonnance pénale</translation>
    </message>
    <message>
        <source>Appeal in cassation</source>
        <extracomment>Name of a dated figure of the law (FR: pourvoi en cassation, CPP 568)</extracomment>
        <translation>Pourvoi en cassation</translation>
    </message>
    <message>
        <source>Payment with the discount</source>
        <extracomment>Name of a dated figure of the law (FR: paiement avec la diminution de 20 %, CPP 707-2)</extracomment>
        <translation>Paiement avec la diminution</translation>
    </message>
    <message>
        <source>Statement to the Treasury</source>
        <extracomment>Name of a dated figure of the law (FR: envoi du relevé au Trésor, CPP R. 55-5)</extracomment>
        <translation>Envoi du relevé au Trésor</translation>
    </message>
    <message>
        <source>Discount for payment within the month</source>
        <extracomment>Name of a dated figure of the law (FR: diminution, CPP 707-2)</extracomment>
        <translation>Diminution pour paiement dans le mois</translation>
    </message>
    <message>
        <source>Discount: most</source>
        <extracomment>Name of a dated figure of the law (FR: diminution, plafond, CPP 707-2)</extracomment>
        <translation>Diminution&#xa0;: plafond</translation>
    </message>
    <message>
        <source>Firm imprisonment: threshold of the summons</source>
        <extracomment>Name of a dated figure of the law (FR: seuil de l&apos;emprisonnement ferme, CPP 474)</extracomment>
        <translation>Emprisonnement ferme&#xa0;: seuil de la convocation</translation>
    </message>
    <message>
        <source>Firm imprisonment: threshold, recidivism</source>
        <extracomment>Name of a dated figure of the law (FR: seuil de l&apos;emprisonnement ferme, récidive, CPP 474)</extracomment>
        <translation>Emprisonnement ferme&#xa0;: seuil en récidive</translation>
    </message>
    <message>
        <source>Penal constraint: longest delay of the summons</source>
        <extracomment>Name of a dated figure of the law (FR: contrainte pénale, délai de convocation, CPP D. 49-82)</extracomment>
        <translation>Contrainte pénale&#xa0;: délai maximal de convocation</translation>
    </message>
    <message>
        <source>Minors: appointment with the PJJ</source>
        <extracomment>Name of a dated figure of the law (FR: mineurs, rendez-vous avec la PJJ, CJPM D. 241-39)</extracomment>
        <translation>Mineurs&#xa0;: rendez-vous avec la PJJ</translation>
    </message>
    <message>
        <source>Minors: new appointment after a no-show</source>
        <extracomment>Name of a dated figure of the law (FR: mineurs, nouveau rendez-vous après une absence, CJPM D. 241-39)</extracomment>
        <translation>Mineurs&#xa0;: nouveau rendez-vous après une absence</translation>
    </message>
    <message>
        <source>Adjustment of a detained person: decision of the JAP</source>
        <extracomment>Name of a dated figure of the law (FR: aménagement en détention, décision du JAP, CP 132-25 al. 3)</extracomment>
        <translation>Aménagement d’une personne détenue&#xa0;: décision du JAP</translation>
    </message>
    <message>
        <source>Silence of the JAP: the prosecutor may execute</source>
        <extracomment>Name of a dated figure of the law (FR: silence du JAP, CPP 723-15-2)</extracomment>
        <translation>Silence du JAP&#xa0;: le procureur peut exécuter</translation>
    </message>
    <message>
        <source>Community service: fewest hours</source>
        <extracomment>Name of a dated figure of the law (FR: TIG, minimum, CP 131-8)</extracomment>
        <translation>TIG&#xa0;: nombre minimal d’heures</translation>
    </message>
    <message>
        <source>Community service: most hours</source>
        <extracomment>Name of a dated figure of the law (FR: TIG, maximum, CP 131-8)</extracomment>
        <translation>TIG&#xa0;: nombre maximal d’heures</translation>
    </message>
    <message>
        <source>Adjustment: threshold</source>
        <extracomment>Name of a dated figure of the law (FR: seuil de l&apos;aménagement, CP 132-25)</extracomment>
        <translation>Aménagement&#xa0;: seuil</translation>
    </message>
    <message>
        <source>Deferred committal: shortest firm part</source>
        <extracomment>Name of a dated figure of the law (FR: mandat de dépôt à effet différé, plancher, CPP 464-2)</extracomment>
        <translation>Mandat de dépôt à effet différé&#xa0;: partie ferme minimale</translation>
    </message>
    <message>
        <source>Fixed fee: penal order</source>
        <extracomment>Name of a dated figure of the law (FR: droit fixe, ordonnance pénale, CGI 1018 A)</extracomment>
        <translation>Droit fixe&#xa0;: ordonnance pénale</translation>
    </message>
    <message>
        <source>Fixed fee: police court</source>
        <extracomment>Name of a dated figure of the law (FR: droit fixe, tribunal de police, CGI 1018 A)</extracomment>
        <translation>Droit fixe&#xa0;: tribunal de police</translation>
    </message>
    <message>
        <source>Fixed fee: correctional court</source>
        <extracomment>Name of a dated figure of the law (FR: droit fixe, tribunal correctionnel, CGI 1018 A)</extracomment>
        <translation>Droit fixe&#xa0;: tribunal correctionnel</translation>
    </message>
    <message>
        <source>Fixed fee: correctional court, absent person</source>
        <extracomment>Name of a dated figure of the law (FR: droit fixe, tribunal correctionnel, personne absente, CGI 1018 A)</extracomment>
        <translation>Droit fixe&#xa0;: tribunal correctionnel, personne absente</translation>
    </message>
    <message>
        <source>Fixed fee: court of appeal</source>
        <extracomment>Name of a dated figure of the law (FR: droit fixe, cour d&apos;appel, CGI 1018 A)</extracomment>
        <translation>Droit fixe&#xa0;: cour d’appel</translation>
    </message>
    <message>
        <source>Fixed fee: assize court</source>
        <extracomment>Name of a dated figure of the law (FR: droit fixe, cour d&apos;assises, CGI 1018 A)</extracomment>
        <translation>Droit fixe&#xa0;: cour d’assises</translation>
    </message>
    <message>
        <source>Limitation: misdemeanour</source>
        <extracomment>Name of a dated figure of the law (FR: prescription de la peine, délit, CP 133-3)</extracomment>
        <translation>Prescription&#xa0;: délit</translation>
    </message>
    <message>
        <source>Limitation: listed misdemeanour</source>
        <extracomment>Name of a dated figure of the law (FR: prescription de la peine, délit de terrorisme ou de trafic, CP 133-3 al. 2)</extracomment>
        <translation>Prescription&#xa0;: délit énuméré</translation>
    </message>
    <message>
        <source>Limitation: petty offence</source>
        <extracomment>Name of a dated figure of the law (FR: prescription de la peine, contravention, CP 133-4)</extracomment>
        <translation>Prescription&#xa0;: contravention</translation>
    </message>
    <message>
        <source>Limitation: felony</source>
        <extracomment>Name of a dated figure of the law (FR: prescription de la peine, crime, CP 133-2)</extracomment>
        <translation>Prescription&#xa0;: crime</translation>
    </message>
    <message>
        <source>Limitation: listed felony</source>
        <extracomment>Name of a dated figure of the law (FR: prescription de la peine, crime énuméré, CP 133-2 al. 2)</extracomment>
        <translation>Prescription&#xa0;: crime énuméré</translation>
    </message>
    <message>
        <source>Opposition to a penal order, police court</source>
        <extracomment>Name of a dated figure of the law (FR: opposition à une ordonnance pénale, contravention)</extracomment>
        <translation>Opposition à l’ordonnance pénale, tribunal de police</translation>
    </message>
    <message>
        <source>Cross-appeal</source>
        <extracomment>Name of a dated figure of the law (FR: appel incident, CPP 500)</extracomment>
        <translation>Appel incident</translation>
    </message>
    <message>
        <source>Probation: longest sentence</source>
        <extracomment>Name of a dated figure of the law (FR: sursis probatoire, peine, maximum, CP 132-41)</extracomment>
        <translation>Sursis probatoire&#xa0;: peine la plus longue</translation>
    </message>
    <message>
        <source>Probation: longest sentence, recidivism</source>
        <extracomment>Name of a dated figure of the law (FR: sursis probatoire, peine, maximum, récidive, CP 132-41)</extracomment>
        <translation>Sursis probatoire&#xa0;: peine la plus longue, récidive</translation>
    </message>
    <message>
        <source>Probation: shortest period</source>
        <extracomment>Name of a dated figure of the law (FR: délai de probation, minimum, CP 132-42)</extracomment>
        <translation>Délai de probation&#xa0;: le plus court</translation>
    </message>
    <message>
        <source>Probation: longest period</source>
        <extracomment>Name of a dated figure of the law (FR: délai de probation, maximum, CP 132-42)</extracomment>
        <translation>Délai de probation&#xa0;: le plus long</translation>
    </message>
    <message>
        <source>Probation: longest period, recidivism</source>
        <extracomment>Name of a dated figure of the law (FR: délai de probation, maximum, récidive, CP 132-42)</extracomment>
        <translation>Délai de probation&#xa0;: le plus long, récidive</translation>
    </message>
    <message>
        <source>Probation: longest period, reserved case</source>
        <extracomment>Name of a dated figure of the law (FR: délai de probation, maximum, cas réservé par CP 132-42)</extracomment>
        <translation>Délai de probation&#xa0;: le plus long, cas réservé</translation>
    </message>
    <message>
        <source>Community service: to be done within</source>
        <extracomment>Name of a dated figure of the law (FR: TIG, délai d&apos;exécution, CP 131-22)</extracomment>
        <translation>TIG&#xa0;: à accomplir dans</translation>
    </message>
    <message>
        <source>Home detention: shortest</source>
        <extracomment>Name of a dated figure of the law (FR: DDSE, minimum, CP 131-4-1)</extracomment>
        <translation>DDSE&#xa0;: durée la plus courte</translation>
    </message>
    <message>
        <source>Home detention: longest</source>
        <extracomment>Name of a dated figure of the law (FR: DDSE, maximum, CP 131-4-1)</extracomment>
        <translation>DDSE&#xa0;: durée la plus longue</translation>
    </message>
    <message>
        <source>Day-fines: most days</source>
        <extracomment>Name of a dated figure of the law (FR: jours-amende, maximum, CP 131-5)</extracomment>
        <translation>Jours-amende&#xa0;: nombre de jours le plus élevé</translation>
    </message>
    <message>
        <source>Day-fines: most a day</source>
        <extracomment>Name of a dated figure of the law (FR: jours-amende, montant maximum, CP 131-5)</extracomment>
        <translation>Jours-amende&#xa0;: montant par jour le plus élevé</translation>
    </message>
    <message>
        <source>Penal constraint: shortest</source>
        <extracomment>Name of a dated figure of the law (FR: contrainte pénale, minimum, CP 131-4-1 de 2014)</extracomment>
        <translation>Contrainte pénale&#xa0;: durée la plus courte</translation>
    </message>
    <message>
        <source>Penal constraint: longest</source>
        <extracomment>Name of a dated figure of the law (FR: contrainte pénale, maximum, CP 131-4-1 de 2014)</extracomment>
        <translation>Contrainte pénale&#xa0;: durée la plus longue</translation>
    </message>
    <message>
        <source>Execution in parts: longest firm part</source>
        <extracomment>Name of a dated figure of the law (FR: fractionnement, maximum, CP 132-27)</extracomment>
        <translation>Fractionnement&#xa0;: partie ferme la plus longue</translation>
    </message>
    <message>
        <source>Execution in parts: longest firm part, recidivism</source>
        <extracomment>Name of a dated figure of the law (FR: fractionnement, maximum, récidive, CP 132-27)</extracomment>
        <translation>Fractionnement&#xa0;: partie ferme la plus longue, récidive</translation>
    </message>
    <message>
        <source>Working days: Saturday counts (1), or not (2)</source>
        <extracomment>Name of a reading of the law that a court chooses (FR: jour ouvrable, samedi, CPP 801); the numbers are what is typed</extracomment>
        <translation>Jours ouvrables&#xa0;: le samedi compte (1), ou non (2)</translation>
    </message>
    <message>
        <source>Discount: on the victim-support surcharge too (1), or not (2)</source>
        <extracomment>Name of a reading of the law that a court chooses (FR: diminution de 20 % et majoration d&apos;aide aux victimes, CPP 707-6); the numbers are what is typed</extracomment>
        <translation>Diminution&#xa0;: sur la majoration d’aide aux victimes aussi (1), ou non (2)</translation>
    </message>
    <message>
        <source>Payment with the discount: last day as it falls (1), or carried over (2)</source>
        <extracomment>Name of a reading of the law that a court chooses (FR: report du dernier jour du paiement, CPP 801); the numbers are what is typed</extracomment>
        <translation>Paiement avec la diminution&#xa0;: dernier jour tel quel (1), ou reporté (2)</translation>
    </message>
    <message>
        <source>Reinforced probation, other ressort: summoned here (1), or sent on (2)</source>
        <extracomment>Name of a reading of the law that a court chooses (FR: sursis probatoire renforcé, autre ressort, CPP D. 546-2); the numbers are what is typed</extracomment>
        <translation>Sursis probatoire renforcé, autre ressort&#xa0;: convoqué ici (1), ou transmis (2)</translation>
    </message>
</context>
<context>
    <name>bex::desk::FigureText</name>
    <message>
        <source>Figure</source>
        <extracomment>Header of a column: a dated figure of the law (FR: paramètre)</extracomment>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Header of a column: what the figure is worth (FR: valeur)</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>Header of a column: how well the figure is known</extracomment>
        <translation>Certitude</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <extracomment>What a figure of the law is worth (FR: jours ouvrables)</extracomment>
        <translation>
            <numerusform>%n jour ouvrable</numerusform>
            <numerusform>%n jours ouvrables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear day(s)</source>
        <extracomment>What a figure of the law is worth (FR: jours francs)</extracomment>
        <translation>
            <numerusform>%n jour franc</numerusform>
            <numerusform>%n jours francs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>What a figure of the law is worth</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <extracomment>What a figure of the law is worth</extracomment>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>What a figure of the law is worth</extracomment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>What a figure of the law is worth. %1 a number</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>stated in the text of the code</source>
        <extracomment>How well a figure is known</extracomment>
        <translation>énoncé par le texte du code</translation>
    </message>
    <message>
        <source>read in a copy of the text</source>
        <extracomment>How well a figure is known</extracomment>
        <translation>lu dans une copie du texte</translation>
    </message>
    <message>
        <source>deduced from these texts</source>
        <extracomment>How well a figure is known</extracomment>
        <translation>déduit de ces textes</translation>
    </message>
    <message>
        <source>to be confirmed by the court</source>
        <extracomment>How well a figure is known</extracomment>
        <translation>à confirmer par la juridiction</translation>
    </message>
    <message>
        <source>settled by the court</source>
        <extracomment>A figure that the court settled, for every decision</extracomment>
        <translation>fixé par la juridiction</translation>
    </message>
    <message>
        <source>settled by the court for decisions since %1</source>
        <extracomment>A figure that the court settled. %1 a day</extracomment>
        <translation>fixé par la juridiction pour les décisions depuis le %1</translation>
    </message>
    <message>
        <source>▲ to confirm</source>
        <extracomment>Mark of a step: its date rests on a figure that nobody has confirmed</extracomment>
        <translation>▲ à confirmer</translation>
    </message>
    <message>
        <source>§ court’s own figure</source>
        <extracomment>Mark of a step: its date rests on a figure that the court settled for itself</extracomment>
        <translation>§ chiffre de la juridiction</translation>
    </message>
    <message>
        <source>▲ %1: %2</source>
        <extracomment>Under a step. %1 the figure, %2 what the book says of it</extracomment>
        <translation>▲ %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>§ %1: %2, settled by the court (%3; decided by %4). The book: %5</source>
        <extracomment>Under a step. %1 the figure, %2 its value, %3 the reason, %4 who decided, %5 what the book of the law says</extracomment>
        <translation>§ %1&#xa0;: %2, fixé par la juridiction (%3&#xa0;; décidé par %4). Le référentiel&#xa0;: %5</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for a figure. %1 its name, %2 its value, %3 how sure it is</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>an earlier value is to be confirmed</source>
        <extracomment>A figure whose value in force is known; one of those before is not confirmed</extracomment>
        <translation>une valeur antérieure est à confirmer</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>What a figure of the law is worth</extracomment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>left open</source>
        <extracomment>A reading of the law that nobody has chosen yet</extracomment>
        <translation>laissé ouvert</translation>
    </message>
    <message>
        <source>reading %1</source>
        <extracomment>Which of the readings that the name numbers. %1 its number</extracomment>
        <translation>lecture %1</translation>
    </message>
    <message>
        <source>%1 for decisions since %2, %3: %4.</source>
        <extracomment>A value of the book of the law. %1 the value, %2 first day of the decisions it is for, %3 the article, %4 where it was read and how well it is known</extracomment>
        <translation>%1 pour les décisions depuis le %2, %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 for decisions from %2 to %3, %4: %5.</source>
        <extracomment>A value of the book of the law. %1 the value, %2 first and %3 last day of the decisions it is for, %4 the article, %5 where it was read and how well it is known</extracomment>
        <translation>%1 pour les décisions du %2 au %3, %4&#xa0;: %5.</translation>
    </message>
</context>
<context>
    <name>bex::desk::FormText</name>
    <message>
        <source>Paper</source>
        <extracomment>Header of a column: name of a paper</extracomment>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Header of a column: the court&apos;s own version of a paper</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>Header of a column: whose words a paper carries</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Transmission: sheet for the person</source>
        <extracomment>Name of a paper: what a transmission to another court leaves the person</extracomment>
        <translation>Transmission&#xa0;: fiche pour la personne</translation>
    </message>
    <message>
        <source>for the person</source>
        <extracomment>Who reads a paper (FR: personne condamnée)</extracomment>
        <translation>pour la personne</translation>
    </message>
    <message>
        <source>for the civil party</source>
        <extracomment>Who reads a paper (FR: partie civile)</extracomment>
        <translation>pour la partie civile</translation>
    </message>
    <message>
        <source>for the services</source>
        <extracomment>Who reads a paper: magistrates, services, prison, Treasury</extracomment>
        <translation>pour les services</translation>
    </message>
    <message>
        <source>%1 J%2</source>
        <extracomment>Beside the name of a paper. %1 its code; %2 the number of the court&apos;s own version</extracomment>
        <translation>%1 J%2</translation>
    </message>
    <message>
        <source>%1</source>
        <extracomment>Beside the name of a paper. %1 its code</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 · set aside: the law asks for more</source>
        <extracomment>Under the name of a paper. %1 who reads it</extracomment>
        <translation>%1 · texte écarté&#xa0;: la loi en demande plus</translation>
    </message>
    <message>
        <source>%1 · being changed</source>
        <extracomment>Under the name of a paper. %1 who reads it</extracomment>
        <translation>%1 · en cours de modification</translation>
    </message>
    <message>
        <source>%1 · court’s words since %2</source>
        <extracomment>Under the name of a paper. %1 who reads it, %2 a day</extracomment>
        <translation>%1 · texte de la juridiction depuis le %2</translation>
    </message>
    <message>
        <source>%1 · as it ships</source>
        <extracomment>Under the name of a paper. %1 who reads it</extracomment>
        <translation>%1 · texte fourni</translation>
    </message>
    <message>
        <source>J%1, since %2, back to the text that ships. Signed off by %3: %4</source>
        <extracomment>A version in the history of a paper. %1 its number, %2 a day, %3 who signed it off, %4 why</extracomment>
        <translation>J%1, depuis le %2, retour au texte fourni. Validé par %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>J%1, since %2. Signed off by %3: %4</source>
        <translation>J%1, depuis le %2. Validé par %3&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>bex::desk::FoundText</name>
    <message>
        <source>Person</source>
        <extracomment>Header of a column: who was found</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Born</source>
        <extracomment>Header of a column: birth date</extracomment>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Hearing</source>
        <extracomment>Header of a column (FR: audience)</extracomment>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Parquet number</source>
        <extracomment>Header of a column (FR: numéro de parquet)</extracomment>
        <translation>Numéro de parquet</translation>
    </message>
</context>
<context>
    <name>bex::desk::HearingText</name>
    <message>
        <source>Hearing</source>
        <extracomment>Header of a column (FR: audience)</extracomment>
        <translation>Audience</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Header of a column: how many people are on the roll</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Header of a column: how many people have not been received yet</extracomment>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting</source>
        <extracomment>Foot of the roll: people expected or at the counter (FR: restent)</extracomment>
        <translation>
            <numerusform>Reste %n personne</numerusform>
            <numerusform>Restent %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::desk::HolidayText</name>
    <message>
        <source>New Year&apos;s Day</source>
        <extracomment>Public holiday</extracomment>
        <translation>jour de l’An</translation>
    </message>
    <message>
        <source>1 May</source>
        <extracomment>Public holiday</extracomment>
        <translation>1er mai</translation>
    </message>
    <message>
        <source>8 May</source>
        <extracomment>Public holiday</extracomment>
        <translation>8 mai</translation>
    </message>
    <message>
        <source>14 July</source>
        <extracomment>Public holiday</extracomment>
        <translation>14 juillet</translation>
    </message>
    <message>
        <source>Assumption</source>
        <extracomment>Public holiday (FR: Assomption)</extracomment>
        <translation>Assomption</translation>
    </message>
    <message>
        <source>All Saints</source>
        <extracomment>Public holiday (FR: Toussaint)</extracomment>
        <translation>Toussaint</translation>
    </message>
    <message>
        <source>11 November</source>
        <extracomment>Public holiday</extracomment>
        <translation>11 novembre</translation>
    </message>
    <message>
        <source>Christmas</source>
        <extracomment>Public holiday (FR: Noël)</extracomment>
        <translation>Noël</translation>
    </message>
    <message>
        <source>St Stephen&apos;s Day</source>
        <extracomment>Public holiday of Alsace and Moselle (FR: Saint-Étienne)</extracomment>
        <translation>Saint-Étienne</translation>
    </message>
    <message>
        <source>Abolition of slavery</source>
        <extracomment>Public holiday of Mayotte
----------
Public holiday of Martinique
----------
Public holiday of Guadeloupe
----------
Public holiday of Guyane
----------
Public holiday of Réunion</extracomment>
        <translation>abolition de l’esclavage</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <extracomment>Public holiday of Alsace and Moselle (FR: Vendredi saint)</extracomment>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <extracomment>Public holiday (FR: lundi de Pâques)</extracomment>
        <translation>lundi de Pâques</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <extracomment>Public holiday</extracomment>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <extracomment>Public holiday (FR: lundi de Pentecôte)</extracomment>
        <translation>lundi de Pentecôte</translation>
    </message>
</context>
<context>
    <name>bex::desk::JournalText</name>
    <message>
        <source>Hearing opened</source>
        <translation>Audience ouverte</translation>
    </message>
    <message>
        <source>Put on the roll</source>
        <translation>Porté au rôle</translation>
    </message>
    <message>
        <source>State on the roll changed</source>
        <translation>État au rôle modifié</translation>
    </message>
    <message>
        <source>Left without being received</source>
        <translation>Parti sans être reçu</translation>
    </message>
    <message>
        <source>Identity corrected</source>
        <translation>Identité rectifiée</translation>
    </message>
    <message>
        <source>Judgment entered</source>
        <translation>Jugement enregistré</translation>
    </message>
    <message>
        <source>Judgment corrected</source>
        <translation>Jugement rectifié</translation>
    </message>
    <message>
        <source>Plan derived</source>
        <translation>Plan établi</translation>
    </message>
    <message>
        <source>Appointment set</source>
        <translation>Créneau retenu</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>Créneau annulé</translation>
    </message>
    <message>
        <source>Step settled</source>
        <translation>Étape réglée</translation>
    </message>
    <message>
        <source>Paper printed</source>
        <translation>Pièce imprimée</translation>
    </message>
    <message>
        <source>Papers handed over</source>
        <translation>Pièces remises</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Header of a column: number of the line of the journal</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Header of a column: day and hour</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Header of a column: what was done</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Header of a column: who did it</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Profile of the court saved</source>
        <translation>Profil de la juridiction enregistré</translation>
    </message>
    <message>
        <source>Settings of the court saved</source>
        <translation>Réglages de la juridiction enregistrés</translation>
    </message>
    <message>
        <source>Figure settled by the court</source>
        <translation>Chiffre fixé par la juridiction</translation>
    </message>
    <message>
        <source>Back to the book of the law</source>
        <translation>Retour au référentiel</translation>
    </message>
    <message>
        <source>Slot given</source>
        <translation>Créneau ouvert</translation>
    </message>
    <message>
        <source>Slot withdrawn</source>
        <translation>Créneau retiré</translation>
    </message>
    <message>
        <source>No slot within the limit: reason noted</source>
        <translation>Pas de créneau dans le délai&#xa0;: motif noté</translation>
    </message>
    <message>
        <source>Paper made void</source>
        <translation>Pièce annulée</translation>
    </message>
    <message>
        <source>Court’s wording of a paper signed off</source>
        <translation>Texte d’une pièce validé par la juridiction</translation>
    </message>
    <message>
        <source>Paper back to the text that ships</source>
        <translation>Pièce revenue au texte fourni</translation>
    </message>
    <message>
        <source>Printing of the hearing begun</source>
        <translation>Impression de l’audience commencée</translation>
    </message>
    <message>
        <source>Printing of the hearing resumed</source>
        <translation>Impression de l’audience reprise</translation>
    </message>
    <message>
        <source>Printing of the hearing ended</source>
        <translation>Impression de l’audience terminée</translation>
    </message>
    <message>
        <source>Event after the counter</source>
        <translation>Événement après le guichet</translation>
    </message>
    <message>
        <source>Event struck out</source>
        <translation>Événement rayé</translation>
    </message>
    <message>
        <source>Step stopped</source>
        <translation>Démarche arrêtée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Line of the journal. %1 what was done, %2 to which paper, step or part of the judgment</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Penalty in the register</source>
        <translation>Peine inscrite au registre</translation>
    </message>
    <message>
        <source>Penalty moved by the law</source>
        <translation>Peine changée d’état par la loi</translation>
    </message>
    <message>
        <source>Life of a penalty</source>
        <translation>Vie d’une peine</translation>
    </message>
    <message>
        <source>Diligence for a penalty</source>
        <translation>Diligence pour une peine</translation>
    </message>
    <message>
        <source>Said whether a diligence interrupts</source>
        <translation>Caractère interruptif d’une diligence précisé</translation>
    </message>
    <message>
        <source>Limitation settled</source>
        <translation>Prescription précisée</translation>
    </message>
    <message>
        <source>Writing of the register corrected</source>
        <translation>Écriture du registre rectifiée</translation>
    </message>
    <message>
        <source>Penalty taken away by a correction</source>
        <translation>Peine retirée par une rectification</translation>
    </message>
    <message>
        <source>Compared with the typed judgment</source>
        <translation>Comparé au jugement rendu</translation>
    </message>
    <message>
        <source>To be compared with the typed judgment again</source>
        <translation>À comparer de nouveau au jugement rendu</translation>
    </message>
    <message>
        <source>Sheet for the criminal record sent</source>
        <translation>Fiche pour le casier envoyée</translation>
    </message>
    <message>
        <source>Sheet for the criminal record due again</source>
        <translation>Fiche pour le casier due à nouveau</translation>
    </message>
    <message>
        <source>New time to come to the counter</source>
        <translation>Nouvel horaire au guichet</translation>
    </message>
    <message>
        <source>Said to be the same person</source>
        <translation>Dit être la même personne</translation>
    </message>
    <message>
        <source>Said not to be the same person</source>
        <translation>Dit ne pas être la même personne</translation>
    </message>
    <message>
        <source>What was said of two people taken back</source>
        <translation>Reprise de ce qui avait été dit de deux personnes</translation>
    </message>
</context>
<context>
    <name>bex::desk::KeptPaperText</name>
    <message>
        <source>Paper</source>
        <extracomment>Header of a column: name of a paper (FR: pièce)</extracomment>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Header of a column: printed, handed over or void</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Printed on</source>
        <extracomment>Header of a column: when the paper was printed</extracomment>
        <translation>Imprimée le</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Header of a column: what stands under the 2D code of the paper (FR: référence)</extracomment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>State of a paper: it does not count any more (FR: annulée)</extracomment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>State of a paper: the person holds it (FR: remise)</extracomment>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>State of a paper: it came out of the printer (FR: imprimée)</extracomment>
        <translation>Imprimée</translation>
    </message>
    <message>
        <source>%1: printed on %2 by %3.</source>
        <extracomment>Of a paper. %1 its name, %2 day and hour, %3 who</extracomment>
        <translation>%1&#xa0;: impression le %2 par %3.</translation>
    </message>
    <message>
        <source>Handed over on %1.</source>
        <extracomment>Of a paper. %1 day and hour</extracomment>
        <translation>Remise le %1.</translation>
    </message>
    <message>
        <source>VOID since %1 (%2): %3.</source>
        <extracomment>Of a paper that does not count any more. %1 day and hour, %2 who, %3 why</extracomment>
        <translation>ANNULÉE depuis le %1 (%2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Nothing replaces it.</source>
        <extracomment>Of a void paper</extracomment>
        <translation>Rien ne la remplace.</translation>
    </message>
    <message>
        <source>Replaced by %1.</source>
        <extracomment>Of a void paper. %1 the reference of another paper</extracomment>
        <translation>Remplacée par %1.</translation>
    </message>
</context>
<context>
    <name>bex::desk::OtherCaseText</name>
    <message>
        <source>Same person?</source>
        <extracomment>Header of a column: is it the person in hand?</extracomment>
        <translation>Même personne ?</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Header of a column: who was convicted</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Born</source>
        <extracomment>Header of a column: birth date</extracomment>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Hearing</source>
        <extracomment>Header of a column (FR: audience)</extracomment>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Parquet number</source>
        <extracomment>Header of a column (FR: numéro de parquet)</extracomment>
        <translation>N° de parquet</translation>
    </message>
    <message>
        <source>Penalties</source>
        <extracomment>Header of a column (FR: peines)</extracomment>
        <translation>Peines</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Header of a column: where the person stands on the roll</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>same names</source>
        <extracomment>Why two people may be one: born on the same day, too</extracomment>
        <translation>mêmes noms</translation>
    </message>
    <message>
        <source>usage name</source>
        <extracomment>Why two people may be one: born on the same day, too (FR: nom d’usage)</extracomment>
        <translation>nom d’usage</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <extracomment>Why two people may be one: born on the same day, too</extracomment>
        <translation>même sonorité</translation>
    </message>
    <message>
        <source>birth date missing</source>
        <extracomment>Why two people may be one: the same names, the day of birth of one not known</extracomment>
        <translation>date de naissance manquante</translation>
    </message>
    <message>
        <source>? perhaps: %1</source>
        <extracomment>Of a decision of the register: perhaps of the same person. %1 why</extracomment>
        <translation>? peut-être : %1</translation>
    </message>
    <message>
        <source>✔ the same person</source>
        <extracomment>Of a decision of the register: a registrar said that it is the same person</extracomment>
        <translation>✔ la même personne</translation>
    </message>
    <message>
        <source>✕ somebody else</source>
        <extracomment>Of a decision of the register: a registrar said that it is not the same person</extracomment>
        <translation>✕ quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A person. %1 the name, %2 the usage name (FR: nom d’usage)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>bex::desk::PaperText</name>
    <message>
        <source>Statement of conviction</source>
        <extracomment>Paper (FR: relevé de condamnation pénale)</extracomment>
        <translation>Relevé de condamnation</translation>
    </message>
    <message>
        <source>Order putting the committal into execution</source>
        <extracomment>Paper (FR: ordre de mise à exécution du mandat de dépôt)</extracomment>
        <translation>Ordre de mise à exécution</translation>
    </message>
    <message>
        <source>Notice to the civil party</source>
        <extracomment>Paper (FR: avis à la partie civile)</extracomment>
        <translation>Avis à la partie civile</translation>
    </message>
    <message>
        <source>Transmission slip</source>
        <extracomment>Paper (FR: soit-transmis)</extracomment>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Information</source>
        <extracomment>Paper (FR: information simultanée du JAP et du SPIP)</extracomment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Dispatch slip</source>
        <extracomment>Paper (FR: bordereau au Trésor)</extracomment>
        <translation>Bordereau</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Paper (FR: récépissé)</extracomment>
        <translation>Récépissé</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <extracomment>Paper (FR: lettre d&apos;envoi)</extracomment>
        <translation>Lettre d’envoi</translation>
    </message>
    <message>
        <source>What I must do</source>
        <extracomment>Paper (FR: ce que je dois faire)</extracomment>
        <translation>Ce que je dois faire</translation>
    </message>
    <message>
        <source>Criminal record sheet</source>
        <extracomment>Paper (FR: fiche pour le casier judiciaire)</extracomment>
        <translation>Fiche casier</translation>
    </message>
    <message>
        <source>Cancellation notice</source>
        <extracomment>Paper (FR: avis d&apos;annulation du relevé au comptable public)</extracomment>
        <translation>Avis d’annulation</translation>
    </message>
    <message>
        <source>JAP summons</source>
        <extracomment>Paper (FR: convocation devant le JAP)</extracomment>
        <translation>Convocation JAP</translation>
    </message>
    <message>
        <source>SPIP summons</source>
        <extracomment>Paper (FR: convocation devant le SPIP)</extracomment>
        <translation>Convocation SPIP</translation>
    </message>
    <message>
        <source>Community service summons</source>
        <extracomment>Paper (FR: convocation pour le TIG)</extracomment>
        <translation>Convocation TIG</translation>
    </message>
    <message>
        <source>Course summons</source>
        <extracomment>Paper (FR: convocation au stage)</extracomment>
        <translation>Convocation au stage</translation>
    </message>
    <message>
        <source>Prosecutor summons</source>
        <extracomment>Paper (FR: convocation devant le procureur de la République)</extracomment>
        <translation>Convocation procureur</translation>
    </message>
    <message>
        <source>Adjustment summons</source>
        <extracomment>Paper (FR: convocation pour l&apos;aménagement)</extracomment>
        <translation>Convocation aménagement</translation>
    </message>
    <message>
        <source>Reinforced probation summons</source>
        <extracomment>Paper (FR: convocation pour le sursis probatoire renforcé)</extracomment>
        <translation>Convocation suivi renforcé</translation>
    </message>
    <message>
        <source>PJJ summons</source>
        <extracomment>Paper (FR: convocation devant la PJJ)</extracomment>
        <translation>Convocation PJJ</translation>
    </message>
    <message>
        <source>Children’s judge summons</source>
        <extracomment>Paper (FR: convocation devant le juge des enfants)</extracomment>
        <translation>Convocation juge des enfants</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>Who receives a copy (FR: condamné)</extracomment>
        <translation>condamné</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>Who receives a copy (FR: dossier)</extracomment>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Treasury</source>
        <extracomment>Who receives a copy (FR: Trésor)</extracomment>
        <translation>Trésor</translation>
    </message>
    <message>
        <source>JAP</source>
        <extracomment>Who receives a copy (FR: JAP)</extracomment>
        <translation>JAP</translation>
    </message>
    <message>
        <source>children’s judge</source>
        <extracomment>Who receives a copy (FR: juge des enfants, autre juge)</extracomment>
        <translation>juge des enfants</translation>
    </message>
    <message>
        <source>other judge</source>
        <translation>autre juge</translation>
    </message>
    <message>
        <source>SPIP</source>
        <extracomment>Who receives a copy (FR: SPIP)</extracomment>
        <translation>SPIP</translation>
    </message>
    <message>
        <source>prosecutor’s office</source>
        <extracomment>Who receives a copy (FR: parquet, autre parquet)</extracomment>
        <translation>parquet</translation>
    </message>
    <message>
        <source>other prosecutor’s office</source>
        <translation>autre parquet</translation>
    </message>
    <message>
        <source>prison</source>
        <extracomment>Who receives a copy (FR: établissement pénitentiaire)</extracomment>
        <translation>établissement pénitentiaire</translation>
    </message>
    <message>
        <source>PJJ</source>
        <extracomment>Who receives a copy (FR: PJJ)</extracomment>
        <translation>PJJ</translation>
    </message>
    <message>
        <source>legal representatives</source>
        <extracomment>Who receives a copy (FR: représentants légaux, tuteur ou curateur)</extracomment>
        <translation>représentants légaux</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>tuteur ou curateur</translation>
    </message>
    <message>
        <source>lawyer</source>
        <extracomment>Who receives a copy (FR: avocat)</extracomment>
        <translation>avocat</translation>
    </message>
    <message>
        <source>civil party</source>
        <extracomment>Who receives a copy (FR: partie civile)</extracomment>
        <translation>partie civile</translation>
    </message>
    <message>
        <source>service</source>
        <extracomment>Who receives a copy (FR: service, préfecture)</extracomment>
        <translation>service</translation>
    </message>
    <message>
        <source>prefecture</source>
        <translation>préfecture</translation>
    </message>
    <message>
        <source>criminal record</source>
        <extracomment>Who receives a copy (FR: casier judiciaire national)</extracomment>
        <translation>casier judiciaire</translation>
    </message>
    <message>
        <source>Home detention summons (SPIP)</source>
        <extracomment>Paper (FR: convocation devant le SPIP pour la DDSE)</extracomment>
        <translation>Convocation DDSE (SPIP)</translation>
    </message>
    <message>
        <source>Home detention summons (JAP)</source>
        <extracomment>Paper (FR: convocation devant le JAP pour la DDSE)</extracomment>
        <translation>Convocation DDSE (JAP)</translation>
    </message>
</context>
<context>
    <name>bex::desk::PenaltyAdviser</name>
    <message>
        <source>Do not execute it before the limitation has been looked at: its last safe day has passed. If it is acquired, write “Extinguished”.</source>
        <translation>Ne pas l’exécuter avant d’avoir vérifié la prescription&#xa0;: le dernier jour sûr est passé. Si elle est acquise, inscrire «&#xa0;Extinction&#xa0;».</translation>
    </message>
    <message>
        <source>Have the decision served; no time limit runs before.</source>
        <translation>Faire signifier la décision&#xa0;; aucun délai ne court avant.</translation>
    </message>
    <message>
        <source>Wait: it is enforceable on %1 if nobody uses a remedy.</source>
        <extracomment>What to do next for a penalty. %1 a day</extracomment>
        <translation>Attendre&#xa0;: elle est exécutoire le %1 si personne n’exerce de recours.</translation>
    </message>
    <message>
        <source>Wait for the end of the time limit.</source>
        <translation>Attendre la fin du délai.</translation>
    </message>
    <message>
        <source>Wait for the decision on the remedy; tell the accountant within two working days if a statement was sent.</source>
        <translation>Attendre la décision sur le recours&#xa0;; avertir le comptable dans les deux jours ouvrables si un relevé a été envoyé.</translation>
    </message>
    <message>
        <source>Put it into execution, or write why not.</source>
        <translation>La mettre à exécution, ou inscrire pourquoi elle ne l’est pas.</translation>
    </message>
    <message>
        <source>Ask the service what has become of it, and write its answer.</source>
        <translation>Demander au service ce qu’il en est, et inscrire sa réponse.</translation>
    </message>
    <message>
        <source>Write its end when it comes, with the notice to the criminal record.</source>
        <translation>Inscrire sa fin quand elle viendra, avec l’avis au casier.</translation>
    </message>
    <message>
        <source>Write the end of the suspension when it comes.</source>
        <translation>Inscrire la fin de la suspension quand elle viendra.</translation>
    </message>
</context>
<context>
    <name>bex::desk::PenaltyLifeText</name>
    <message>
        <source>to be served</source>
        <extracomment>State of a penalty (FR: à signifier)</extracomment>
        <translation>à signifier</translation>
    </message>
    <message>
        <source>not enforceable yet</source>
        <extracomment>State of a penalty (FR: non exécutoire)</extracomment>
        <translation>pas encore exécutoire</translation>
    </message>
    <message>
        <source>stayed by a remedy</source>
        <extracomment>State of a penalty (FR: suspendue par un recours)</extracomment>
        <translation>suspendue par un recours</translation>
    </message>
    <message>
        <source>enforceable</source>
        <extracomment>State of a penalty (FR: exécutoire)</extracomment>
        <translation>exécutoire</translation>
    </message>
    <message>
        <source>put into execution</source>
        <extracomment>State of a penalty (FR: mise à exécution)</extracomment>
        <translation>mise à exécution</translation>
    </message>
    <message>
        <source>under way</source>
        <extracomment>State of a penalty (FR: en cours)</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>adjusted</source>
        <extracomment>State of a penalty (FR: aménagée)</extracomment>
        <translation>aménagée</translation>
    </message>
    <message>
        <source>executed</source>
        <extracomment>State of a penalty (FR: exécutée)</extracomment>
        <translation>exécutée</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>State of a penalty, by a decision (FR: suspendue)</extracomment>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>extinguished</source>
        <extracomment>State of a penalty (FR: éteinte)</extracomment>
        <translation>éteinte</translation>
    </message>
    <message>
        <source>Waits for another reason</source>
        <extracomment>Turn in the life of a penalty: why it waits now</extracomment>
        <translation>Autre motif d’attente</translation>
    </message>
    <message>
        <source>Put into execution</source>
        <extracomment>Turn in the life of a penalty (FR: mise à exécution)</extracomment>
        <translation>Mise à exécution</translation>
    </message>
    <message>
        <source>Execution started</source>
        <extracomment>Turn in the life of a penalty: committed, first hour, first instalment</extracomment>
        <translation>Exécution commencée</translation>
    </message>
    <message>
        <source>Adjustment granted</source>
        <extracomment>Turn in the life of a penalty (FR: aménagement accordé)</extracomment>
        <translation>Aménagement accordé</translation>
    </message>
    <message>
        <source>Execution ended</source>
        <extracomment>Turn in the life of a penalty: wholly executed</extracomment>
        <translation>Exécution terminée</translation>
    </message>
    <message>
        <source>Suspension ordered</source>
        <extracomment>Turn in the life of a penalty (FR: suspension ordonnée)</extracomment>
        <translation>Suspension ordonnée</translation>
    </message>
    <message>
        <source>Suspension lifted</source>
        <extracomment>Turn in the life of a penalty</extracomment>
        <translation>Suspension levée</translation>
    </message>
    <message>
        <source>Extinguished</source>
        <extracomment>Turn in the life of a penalty (FR: grâce, amnistie, prescription, révision)</extracomment>
        <translation>Extinction</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Diligence (FR: signification)</extracomment>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Extract for prison registration</source>
        <extracomment>Diligence (FR: extrait pour écrou)</extracomment>
        <translation>Extrait pour écrou</translation>
    </message>
    <message>
        <source>Requisition of the police</source>
        <extracomment>Diligence (FR: réquisition de la force publique)</extracomment>
        <translation>Réquisition de la force publique</translation>
    </message>
    <message>
        <source>Police search notice</source>
        <extracomment>Diligence (FR: note de recherche)</extracomment>
        <translation>Note de recherche</translation>
    </message>
    <message>
        <source>Arrest warrant</source>
        <extracomment>Diligence (FR: mandat d&apos;arrêt)</extracomment>
        <translation>Mandat d’arrêt</translation>
    </message>
    <message>
        <source>European arrest warrant</source>
        <extracomment>Diligence (FR: mandat d&apos;arrêt européen)</extracomment>
        <translation>Mandat d’arrêt européen</translation>
    </message>
    <message>
        <source>Sent to the JAP</source>
        <extracomment>Diligence</extracomment>
        <translation>Transmission au JAP</translation>
    </message>
    <message>
        <source>Sent to the SPIP</source>
        <extracomment>Diligence</extracomment>
        <translation>Transmission au SPIP</translation>
    </message>
    <message>
        <source>Statement sent to the Treasury</source>
        <extracomment>Diligence (FR: relevé à la DGFiP)</extracomment>
        <translation>Relevé envoyé au Trésor</translation>
    </message>
    <message>
        <source>Extract sent to the Treasury</source>
        <extracomment>Diligence (FR: extrait à la DGFiP)</extracomment>
        <translation>Extrait envoyé au Trésor</translation>
    </message>
    <message>
        <source>Order to pay</source>
        <extracomment>Diligence (FR: commandement)</extracomment>
        <translation>Commandement</translation>
    </message>
    <message>
        <source>Seizure</source>
        <extracomment>Diligence (FR: saisie)</extracomment>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Summons</source>
        <extracomment>Diligence (FR: convocation)</extracomment>
        <translation>Convocation</translation>
    </message>
    <message>
        <source>Prison registration</source>
        <extracomment>Diligence (FR: écrou)</extracomment>
        <translation>Écrou</translation>
    </message>
    <message>
        <source>Sheet for the criminal record</source>
        <extracomment>Diligence (FR: fiche du casier)</extracomment>
        <translation>Fiche pour le casier</translation>
    </message>
    <message>
        <source>Notice to the criminal record</source>
        <extracomment>Diligence (FR: avis au casier)</extracomment>
        <translation>Avis au casier</translation>
    </message>
    <message>
        <source>Criminal record asked for</source>
        <extracomment>Diligence (FR: demande du bulletin n° 1)</extracomment>
        <translation>Bulletin n° 1 demandé</translation>
    </message>
    <message>
        <source>Sent to another prosecutor</source>
        <extracomment>Diligence (FR: transmission à un autre parquet)</extracomment>
        <translation>Transmission à un autre parquet</translation>
    </message>
    <message>
        <source>Sent to a State of the Union</source>
        <extracomment>Diligence (FR: transmission à un État de l&apos;Union)</extracomment>
        <translation>Transmission à un État de l’Union</translation>
    </message>
    <message>
        <source>Driving licence kept</source>
        <extracomment>Diligence (FR: rétention du permis)</extracomment>
        <translation>Rétention du permis</translation>
    </message>
    <message>
        <source>Other diligence</source>
        <extracomment>Diligence: any other, said in the text</extracomment>
        <translation>Autre diligence</translation>
    </message>
    <message>
        <source>misdemeanour</source>
        <extracomment>Regime of limitation (FR: délit)</extracomment>
        <translation>délit</translation>
    </message>
    <message>
        <source>misdemeanour of the long term</source>
        <extracomment>Regime of limitation: terrorism, drug trafficking, weapons of war (CP 133-3)</extracomment>
        <translation>délit à prescription longue</translation>
    </message>
    <message>
        <source>petty offence</source>
        <extracomment>Regime of limitation (FR: contravention)</extracomment>
        <translation>contravention</translation>
    </message>
    <message>
        <source>felony</source>
        <extracomment>Regime of limitation (FR: crime)</extracomment>
        <translation>crime</translation>
    </message>
    <message>
        <source>felony of the long term</source>
        <extracomment>Regime of limitation (CP 133-2 al. 2)</extracomment>
        <translation>crime à prescription longue</translation>
    </message>
    <message>
        <source>never limited</source>
        <extracomment>Regime of limitation (FR: imprescriptible)</extracomment>
        <translation>imprescriptible</translation>
    </message>
    <message>
        <source>not subject to limitation</source>
        <extracomment>Regime of limitation: it takes effect by itself</extracomment>
        <translation>sans prescription</translation>
    </message>
    <message>
        <source>imprisonment</source>
        <extracomment>Kind of penalty</extracomment>
        <translation>emprisonnement</translation>
    </message>
    <message>
        <source>home detention</source>
        <extracomment>Kind of penalty (FR: DDSE)</extracomment>
        <translation>détention à domicile</translation>
    </message>
    <message>
        <source>community service</source>
        <extracomment>Kind of penalty (FR: TIG)</extracomment>
        <translation>travail d’intérêt général</translation>
    </message>
    <message>
        <source>fine</source>
        <extracomment>Kind of penalty (FR: amende)</extracomment>
        <translation>amende</translation>
    </message>
    <message>
        <source>day-fine</source>
        <extracomment>Kind of penalty (FR: jours-amende)</extracomment>
        <translation>jours-amende</translation>
    </message>
    <message>
        <source>course</source>
        <extracomment>Kind of penalty (FR: stage)</extracomment>
        <translation>stage</translation>
    </message>
    <message>
        <source>penal constraint</source>
        <extracomment>Kind of penalty (FR: contrainte pénale)</extracomment>
        <translation>contrainte pénale</translation>
    </message>
    <message>
        <source>reparation penalty</source>
        <extracomment>Kind of penalty (FR: sanction-réparation)</extracomment>
        <translation>sanction-réparation</translation>
    </message>
    <message>
        <source>driving licence</source>
        <extracomment>Kind of penalty (FR: permis)</extracomment>
        <translation>permis de conduire</translation>
    </message>
    <message>
        <source>ban</source>
        <extracomment>Kind of penalty (FR: interdiction)</extracomment>
        <translation>interdiction</translation>
    </message>
    <message>
        <source>confiscation</source>
        <extracomment>Kind of penalty</extracomment>
        <translation>confiscation</translation>
    </message>
    <message>
        <source>socio-judicial supervision</source>
        <extracomment>Kind of penalty (FR: suivi socio-judiciaire)</extracomment>
        <translation>suivi socio-judiciaire</translation>
    </message>
    <message>
        <source>registration in a file</source>
        <extracomment>Kind of penalty (FR: FIJAIS, FIJAIT)</extracomment>
        <translation>inscription à un fichier</translation>
    </message>
    <message>
        <source>other penalty</source>
        <extracomment>Kind of penalty: any other</extracomment>
        <translation>autre peine</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Header of a column: the convicted person</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Decided on</source>
        <extracomment>Header of a column: day of the decision</extracomment>
        <translation>Décision du</translation>
    </message>
    <message>
        <source>Penalty</source>
        <extracomment>Header of a column: the penalty in short (FR: peine)</extracomment>
        <translation>Peine</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Header of a column: where a penalty stands (FR: état)</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Why not yet</source>
        <extracomment>Header of a column: why a penalty is not executed yet (FR: motif)</extracomment>
        <translation>Pourquoi pas encore</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Header of a column: how long it has waited for that reason</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Limited on</source>
        <extracomment>Header of a column: first day on which the penalty is limited (FR: prescription)</extracomment>
        <translation>Prescrite le</translation>
    </message>
    <message>
        <source>barred by the law</source>
        <translation>obstacle de droit</translation>
    </message>
    <message>
        <source>merely waiting</source>
        <translation>simple attente</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How long a penalty has waited</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ within 6 months</source>
        <extracomment>Sign and words beside the day on which a penalty is limited</extracomment>
        <translation>▲ moins de 6 mois</translation>
    </message>
    <message>
        <source>▲ within 3 months</source>
        <extracomment>Sign and words beside the day on which a penalty is limited</extracomment>
        <translation>▲ moins de 3 mois</translation>
    </message>
    <message>
        <source>▲▲ within a month</source>
        <extracomment>Sign and words beside the day on which a penalty is limited</extracomment>
        <translation>▲▲ moins d’un mois</translation>
    </message>
    <message>
        <source>■ limited?</source>
        <extracomment>Sign and words beside the day on which a penalty is limited (FR: prescrite ?)</extracomment>
        <translation>■ prescrite&#xa0;?</translation>
    </message>
    <message>
        <source>interrupts</source>
        <extracomment>Of an act, for the limitation of a penalty</extracomment>
        <translation>interruptif</translation>
    </message>
    <message>
        <source>does not interrupt</source>
        <extracomment>Of an act, for the limitation of a penalty</extracomment>
        <translation>non interruptif</translation>
    </message>
    <message>
        <source>to confirm</source>
        <extracomment>Of an act, for the limitation of a penalty: the greffier has to say</extracomment>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>before it was final</source>
        <extracomment>Of an act, for the limitation of a penalty</extracomment>
        <translation>avant le caractère définitif</translation>
    </message>
    <message>
        <source>after the limit</source>
        <extracomment>Of an act, for the limitation of a penalty</extracomment>
        <translation>après la prescription</translation>
    </message>
    <message>
        <source>Case number</source>
        <extracomment>Header of a column: number of the case at the prosecutor&apos;s office (FR: n° parquet)</extracomment>
        <translation>N° parquet</translation>
    </message>
    <message>
        <source>Entered by</source>
        <extracomment>Header of a column: the greffier</extracomment>
        <translation>Saisie par</translation>
    </message>
    <message>
        <source>Decision of the JAP</source>
        <extracomment>Diligence of the JAP (FR: décision du JAP)</extracomment>
        <translation>Décision du JAP</translation>
    </message>
</context>
<context>
    <name>bex::desk::PenaltyText</name>
    <message>
        <source>%1 firm</source>
        <extracomment>Penalty in short. %1 the length (FR: emprisonnement ferme)</extracomment>
        <translation>%1 ferme</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Penalty in short, wholly suspended. %1 the length, %2 the kind of suspension</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of which %2 %3</source>
        <extracomment>Penalty in short. %1 whole length, %2 suspended length, %3 the kind of suspension</extracomment>
        <translation>%1 dont %2 %3</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>Kind of suspension after a length: &quot;12 months suspended&quot; (FR: sursis simple)</extracomment>
        <translation>avec sursis</translation>
    </message>
    <message>
        <source>suspended with probation</source>
        <extracomment>Kind of suspension after a length (FR: sursis probatoire)</extracomment>
        <translation>avec sursis probatoire</translation>
    </message>
    <message>
        <source>suspended with reinforced probation</source>
        <extracomment>Kind of suspension after a length (FR: sursis probatoire renforcé)</extracomment>
        <translation>avec sursis probatoire renforcé</translation>
    </message>
    <message>
        <source>suspended with probation (SME)</source>
        <extracomment>Kind of suspension after a length, before 2020 (FR: sursis avec mise à l&apos;épreuve)</extracomment>
        <translation>avec SME</translation>
    </message>
    <message>
        <source>suspended with community service</source>
        <extracomment>Kind of suspension after a length, before 2020 (FR: sursis-TIG)</extracomment>
        <translation>avec sursis-TIG</translation>
    </message>
    <message>
        <source>home detention %1</source>
        <extracomment>Penalty in short. %1 the length (FR: détention à domicile sous surveillance électronique)</extracomment>
        <translation>DDSE %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of community service</source>
        <extracomment>Penalty in short, community service (FR: TIG)</extracomment>
        <translation>
            <numerusform>TIG %n heure</numerusform>
            <numerusform>TIG %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>fine %1</source>
        <extracomment>Penalty in short. %1 a sum (FR: amende)</extracomment>
        <translation>amende %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day-fine(s) at %1</source>
        <extracomment>Penalty in short. %1 the sum per day (FR: jours-amende)</extracomment>
        <translation>
            <numerusform>%n jour-amende à %1</numerusform>
            <numerusform>%n jours-amende à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>course</source>
        <extracomment>Penalty in short: an awareness course (FR: stage)</extracomment>
        <translation>stage</translation>
    </message>
    <message>
        <source>penal constraint %1</source>
        <extracomment>Penalty in short. %1 the length (FR: contrainte pénale)</extracomment>
        <translation>contrainte pénale %1</translation>
    </message>
    <message>
        <source>reparation</source>
        <extracomment>Penalty in short (FR: sanction-réparation)</extracomment>
        <translation>sanction-réparation</translation>
    </message>
    <message>
        <source>licence cancelled</source>
        <extracomment>Penalty in short (FR: annulation du permis)</extracomment>
        <translation>annulation du permis</translation>
    </message>
    <message>
        <source>licence suspended</source>
        <extracomment>Penalty in short (FR: suspension ou restriction du permis)</extracomment>
        <translation>suspension du permis</translation>
    </message>
    <message>
        <source>no contact</source>
        <extracomment>Penalty in short (FR: interdiction de contact)</extracomment>
        <translation>interdiction de contact</translation>
    </message>
    <message>
        <source>no weapons</source>
        <extracomment>Penalty in short (FR: interdiction de détenir une arme)</extracomment>
        <translation>interdiction d’arme</translation>
    </message>
    <message>
        <source>place ban</source>
        <extracomment>Penalty in short (FR: interdiction de paraître)</extracomment>
        <translation>interdiction de lieu</translation>
    </message>
    <message>
        <source>ban</source>
        <extracomment>Penalty in short (FR: interdiction)</extracomment>
        <translation>interdiction</translation>
    </message>
    <message>
        <source>confiscation</source>
        <extracomment>Penalty in short (FR: confiscation)</extracomment>
        <translation>confiscation</translation>
    </message>
    <message>
        <source>socio-judicial supervision</source>
        <extracomment>Penalty in short (FR: suivi socio-judiciaire)</extracomment>
        <translation>suivi socio-judiciaire</translation>
    </message>
    <message>
        <source>registration</source>
        <extracomment>Penalty in short (FR: inscription au FIJAIS, au FIJAIT)</extracomment>
        <translation>inscription au fichier</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>brief</comment>
        <extracomment>Penalty in the fewest words, wholly suspended. %1 the length, %2 the kind of suspension</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of which %2 %3</source>
        <comment>brief</comment>
        <extracomment>Penalty in the fewest words. %1 whole length, %2 suspended length, %3 kind of suspension</extracomment>
        <translation>%1 dont %2 %3</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>brief</comment>
        <extracomment>Kind of suspension in one word (FR: sursis simple)</extracomment>
        <translation>SS</translation>
    </message>
    <message>
        <source>probation</source>
        <comment>brief</comment>
        <extracomment>Kind of suspension in one word (FR: sursis probatoire)</extracomment>
        <translation>SP</translation>
    </message>
    <message>
        <source>reinforced probation</source>
        <comment>brief</comment>
        <extracomment>Kind of suspension in one word (FR: sursis probatoire renforcé)</extracomment>
        <translation>SPR</translation>
    </message>
    <message>
        <source>old probation</source>
        <comment>brief</comment>
        <extracomment>Kind of suspension in one word (FR: sursis avec mise à l&apos;épreuve)</extracomment>
        <translation>SME</translation>
    </message>
    <message>
        <source>suspended with service</source>
        <comment>brief</comment>
        <extracomment>Kind of suspension in one word (FR: sursis-TIG)</extracomment>
        <translation>STIG</translation>
    </message>
    <message>
        <source>residence ban</source>
        <extracomment>Penalty in short (FR: interdiction de séjour)</extracomment>
        <translation>interdiction de séjour</translation>
    </message>
    <message>
        <source>ban from France</source>
        <extracomment>Penalty in short (FR: interdiction du territoire français)</extracomment>
        <translation>interdiction du territoire</translation>
    </message>
</context>
<context>
    <name>bex::desk::PenaltyWritingText</name>
    <message>
        <source>Moved by the law</source>
        <extracomment>Writing of the register: a plan, or the day, moved the penalty</extracomment>
        <translation>Changement d’état par la loi</translation>
    </message>
    <message>
        <source>About a diligence</source>
        <extracomment>Writing of the register: somebody said whether a diligence interrupts the limitation</extracomment>
        <translation>Sur une diligence</translation>
    </message>
    <message>
        <source>Limitation: %1</source>
        <extracomment>Writing of the register. %1 the regime of limitation (FR: prescription)</extracomment>
        <translation>Prescription : %1</translation>
    </message>
    <message>
        <source>Correction</source>
        <extracomment>Writing of the register (FR: rectification)</extracomment>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>Taken out of the judgment</source>
        <extracomment>Writing of the register: a correction of the judgment</extracomment>
        <translation>Retirée du jugement</translation>
    </message>
    <message>
        <source>interrupts</source>
        <translation>interruptif</translation>
    </message>
    <message>
        <source>does not interrupt</source>
        <translation>non interruptif</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a suspension. %1 its last day</extracomment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Pronounced</source>
        <extracomment>Writing of the register: the first one of each penalty</extracomment>
        <translation>Prononcée</translation>
    </message>
    <message>
        <source>Judgment corrected; it was: %1</source>
        <extracomment>Writing of the register: a correction of the judgment. %1 the penalty as it was before</extracomment>
        <translation>Jugement rectifié ; c’était : %1</translation>
    </message>
    <message>
        <source>the step is to be done again</source>
        <extracomment>Writing of the register: why a diligence counts no more</extracomment>
        <translation>la démarche est à refaire</translation>
    </message>
</context>
<context>
    <name>bex::desk::PersonText</name>
    <message numerus="yes">
        <source>%n yr(s)</source>
        <extracomment>Age of a person</extracomment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::desk::RecipientText</name>
    <message>
        <source>JAP</source>
        <extracomment>Recipient: juge de l&apos;application des peines</extracomment>
        <translation>JAP</translation>
    </message>
    <message>
        <source>SPIP</source>
        <extracomment>Recipient: service pénitentiaire d&apos;insertion et de probation</extracomment>
        <translation>SPIP</translation>
    </message>
    <message>
        <source>district prosecutor</source>
        <extracomment>Recipient (FR: procureur de la République)</extracomment>
        <translation>procureur de la République</translation>
    </message>
    <message>
        <source>course provider</source>
        <extracomment>Recipient (FR: organisme de stage)</extracomment>
        <translation>organisme de stage</translation>
    </message>
    <message>
        <source>PJJ</source>
        <extracomment>Recipient: protection judiciaire de la jeunesse</extracomment>
        <translation>PJJ</translation>
    </message>
    <message>
        <source>children’s judge</source>
        <extracomment>Recipient (FR: juge des enfants)</extracomment>
        <translation>juge des enfants</translation>
    </message>
    <message>
        <source>Treasury</source>
        <extracomment>Recipient (FR: Trésor public)</extracomment>
        <translation>Trésor public</translation>
    </message>
    <message>
        <source>prison</source>
        <extracomment>Recipient (FR: établissement pénitentiaire)</extracomment>
        <translation>établissement pénitentiaire</translation>
    </message>
    <message>
        <source>civil party</source>
        <extracomment>Recipient (FR: partie civile)</extracomment>
        <translation>partie civile</translation>
    </message>
    <message>
        <source>other court</source>
        <extracomment>Recipient (FR: autre juridiction)</extracomment>
        <translation>autre juridiction</translation>
    </message>
    <message>
        <source>convicted person</source>
        <extracomment>Recipient (FR: le condamné)</extracomment>
        <translation>personne condamnée</translation>
    </message>
</context>
<context>
    <name>bex::desk::RollStateText</name>
    <message>
        <source>expected</source>
        <extracomment>State of a person on the roll: has not come to the counter yet (FR: attendu)</extracomment>
        <translation>attendu</translation>
    </message>
    <message>
        <source>at the counter</source>
        <extracomment>State of a person on the roll: stands at the counter now (FR: au guichet)</extracomment>
        <translation>au guichet</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>State of a person on the roll: was received, papers handed over (FR: reçu)</extracomment>
        <translation>reçu</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>State of a person on the roll: went away without being received (FR: parti)</extracomment>
        <translation>parti</translation>
    </message>
    <message>
        <source>detained</source>
        <extracomment>State of a person on the roll: is in prison and will not come (FR: détenu)</extracomment>
        <translation>détenu</translation>
    </message>
</context>
<context>
    <name>bex::desk::RollText</name>
    <message>
        <source>No.</source>
        <extracomment>Header of a column: place of the person in the hearing (FR: numéro d&apos;ordre)</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Header of a column: family name and first names of the person</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Header of a column: age in years on the day of the decision</extracomment>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Penalties</source>
        <extracomment>Header of a column: the penalties in a few words (FR: peines)</extracomment>
        <translation>Peines</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Header of a column: expected, at the counter, received, left, detained</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>Read aloud for a line of the roll. %1 order, %2 name, %3 state, %4 penalties in short</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>bex::desk::ServiceText</name>
    <message>
        <source>Service</source>
        <extracomment>Header of a column: a service of the court</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>On paper</source>
        <extracomment>Header of a column: what papers still leave blank</extracomment>
        <translation>Sur les pièces</translation>
    </message>
    <message>
        <source>This office</source>
        <extracomment>Service: the office that receives (FR: bureau de l&apos;exécution des peines)</extracomment>
        <translation>Ce bureau</translation>
    </message>
    <message>
        <source>Public accountant</source>
        <extracomment>Service: who takes the money (FR: comptable public)</extracomment>
        <translation>Comptable public</translation>
    </message>
    <message>
        <source>Victim support office</source>
        <extracomment>Service (FR: bureau d&apos;aide aux victimes)</extracomment>
        <translation>Bureau d’aide aux victimes</translation>
    </message>
    <message>
        <source>JAP</source>
        <extracomment>Service: juge de l&apos;application des peines</extracomment>
        <translation>JAP</translation>
    </message>
    <message>
        <source>SPIP</source>
        <extracomment>Service: service pénitentiaire d&apos;insertion et de probation</extracomment>
        <translation>SPIP</translation>
    </message>
    <message>
        <source>District prosecutor</source>
        <extracomment>Service (FR: procureur de la République)</extracomment>
        <translation>Procureur de la République</translation>
    </message>
    <message>
        <source>Course provider</source>
        <extracomment>Service (FR: organisme de stage)</extracomment>
        <translation>Organisme de stage</translation>
    </message>
    <message>
        <source>PJJ</source>
        <extracomment>Service: protection judiciaire de la jeunesse</extracomment>
        <translation>PJJ</translation>
    </message>
    <message>
        <source>Children’s judge</source>
        <extracomment>Service (FR: juge des enfants)</extracomment>
        <translation>Juge des enfants</translation>
    </message>
    <message>
        <source>Treasury</source>
        <extracomment>Service (FR: Trésor public)</extracomment>
        <translation>Trésor public</translation>
    </message>
    <message>
        <source>Prison</source>
        <extracomment>Service (FR: établissement pénitentiaire)</extracomment>
        <translation>Établissement pénitentiaire</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>What a paper leaves blank, in a list</extracomment>
        <translation>nom</translation>
    </message>
    <message>
        <source>address</source>
        <extracomment>What a paper leaves blank, in a list</extracomment>
        <translation>adresse</translation>
    </message>
    <message>
        <source>telephone</source>
        <extracomment>What a paper leaves blank, in a list</extracomment>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>What a paper leaves blank, in a list: opening hours</extracomment>
        <translation>horaires</translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>State of a service: every place of the papers is known</extracomment>
        <translation>complet</translation>
    </message>
    <message>
        <source>blank on paper: %1</source>
        <extracomment>State of a service. %1 what papers leave blank, a list</extracomment>
        <translation>en blanc sur les pièces&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud for a service. %1 its name, %2 what papers leave blank</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>bex::desk::SheetText</name>
    <message>
        <source>Sheet</source>
        <extracomment>Header of a column: number of the sheet in the pile (FR: feuille)</extracomment>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Header of a column: whose paper it is</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Header of a column: which paper (FR: pièce)</extracomment>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Copy for</source>
        <extracomment>Header of a column: who receives this copy (FR: exemplaire pour)</extracomment>
        <translation>Exemplaire pour</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Header of a column: how many pages</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Header of a column: what became of the sheet</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>In the place of a paper: the sheet with a name in large letters (FR: intercalaire)</extracomment>
        <translation>Intercalaire</translation>
    </message>
    <message>
        <source>%1, both sides</source>
        <extracomment>Pages of a paper printed on both sides (FR: recto verso). %1 how many</extracomment>
        <translation>%1, recto verso</translation>
    </message>
    <message>
        <source>○ waiting</source>
        <extracomment>State of a sheet (FR: en attente)</extracomment>
        <translation>○ en attente</translation>
    </message>
    <message>
        <source>✖ did not come out</source>
        <extracomment>State of a sheet: the printer did not take it (FR: échec)</extracomment>
        <translation>✖ non sortie</translation>
    </message>
    <message>
        <source>→ passed over</source>
        <extracomment>State of a sheet: the greffier went on after it (FR: passée)</extracomment>
        <translation>→ passée</translation>
    </message>
    <message>
        <source>≠ changed since</source>
        <extracomment>State of a sheet: what it says is not true any more (FR: périmée)</extracomment>
        <translation>≠ périmée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Names one sheet of the pile. %1 its number, %2 person, paper and addressee</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no judgment entered</source>
        <extracomment>Why a person&apos;s papers do not leave</extracomment>
        <translation>aucun jugement enregistré</translation>
    </message>
    <message>
        <source>judgment being typed, not entered</source>
        <extracomment>Why a person&apos;s papers do not leave</extracomment>
        <translation>jugement en cours de saisie, non enregistré</translation>
    </message>
    <message>
        <source>received, papers already handed over</source>
        <extracomment>Why a person&apos;s papers do not leave</extracomment>
        <translation>personne reçue, pièces déjà remises</translation>
    </message>
    <message>
        <source>the plan is refused</source>
        <extracomment>Why a person&apos;s papers do not leave</extracomment>
        <translation>plan refusé</translation>
    </message>
    <message>
        <source>the plan asks a question</source>
        <extracomment>Why a person&apos;s papers do not leave</extracomment>
        <translation>le plan pose une question</translation>
    </message>
    <message>
        <source>the firm part reads in two ways</source>
        <extracomment>Why a person&apos;s papers do not leave</extracomment>
        <translation>le reliquat ferme se lit de deux façons</translation>
    </message>
    <message>
        <source>a summons has no day, hour or place</source>
        <extracomment>Why a person&apos;s papers do not leave</extracomment>
        <translation>une convocation n’a ni jour, ni heure, ni lieu</translation>
    </message>
    <message>
        <source>a paper would not be complete</source>
        <extracomment>Why a person&apos;s papers do not leave</extracomment>
        <translation>une pièce serait incomplète</translation>
    </message>
    <message>
        <source>▶ on its way</source>
        <extracomment>State of a sheet: on its way to the printer, no answer yet (FR: en route)</extracomment>
        <translation>▶ en route</translation>
    </message>
    <message>
        <source>✔ sent</source>
        <extracomment>State of a sheet: the printer took it, nobody knows yet what came out (FR: envoyée)</extracomment>
        <translation>✔ envoyée</translation>
    </message>
</context>
<context>
    <name>bex::desk::SlotText</name>
    <message>
        <source>When</source>
        <extracomment>Header of a column: day and hour of an appointment</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Header of a column: place of an appointment</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Header of a column: does the date fit the limit?</extracomment>
        <translation>Délai</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Appointment. %1 the day with its weekday, %2 the hour</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>within the limit</source>
        <extracomment>Said of the date of a summons: nothing against it</extracomment>
        <translation>dans le délai</translation>
    </message>
    <message>
        <source>the time to appeal is still running</source>
        <extracomment>Said against the date of a summons: allowed, but the time to appeal is not over</extracomment>
        <translation>le délai d’appel court encore</translation>
    </message>
    <message>
        <source>sooner than the law allows</source>
        <extracomment>Said against the date of a summons: earlier than the law allows</extracomment>
        <translation>plus tôt que la loi ne le permet</translation>
    </message>
    <message>
        <source>in the past</source>
        <extracomment>Said against the date of a summons: it cannot be</extracomment>
        <translation>date passée</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for a slot. %1 when, %2 place, %3 what there is to say against it</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>not in the order that the JAP chose</source>
        <extracomment>Said against the date of a summons: JAP and SPIP the other way round (CPP D. 48-2-1)</extracomment>
        <translation>pas dans l’ordre choisi par le JAP</translation>
    </message>
    <message>
        <source>after the limit</source>
        <extracomment>Said against the date of a summons: allowed, but its reason is written down (FR: hors délai)</extracomment>
        <translation>hors délai</translation>
    </message>
    <message>
        <source>not on the planning of the service</source>
        <extracomment>Said against the date of a summons: the JAP or the SPIP did not give it beforehand (FR: hors planning)</extracomment>
        <translation>hors planning</translation>
    </message>
    <message>
        <source>closed at the weekend</source>
        <extracomment>Said against the date of a summons: a Saturday or a Sunday</extracomment>
        <translation>fermé le week-end</translation>
    </message>
    <message>
        <source>public holiday</source>
        <extracomment>Said against the date of a summons. %1 the name of the public holiday</extracomment>
        <translation>jour férié</translation>
    </message>
    <message>
        <source>public holiday (%1)</source>
        <translation>jour férié (%1)</translation>
    </message>
    <message>
        <source>the same hour as another appointment</source>
        <extracomment>Said against the date of a summons: the person is due somewhere else at that hour</extracomment>
        <translation>même heure qu’un autre rendez-vous</translation>
    </message>
    <message>
        <source>the appointment at %1 (%2)</source>
        <extracomment>Another appointment of the person, in the same case. %1 the hour, %2 the service</extracomment>
        <translation>le rendez-vous de %1 (%2)</translation>
    </message>
    <message>
        <source>the appointment at %1 (%2, case %3)</source>
        <extracomment>Another appointment of the person. %1 the hour, %2 the service, %3 the number of its case</extracomment>
        <translation>le rendez-vous de %1 (%2, affaire %3)</translation>
    </message>
    <message>
        <source>the same hour as %1</source>
        <extracomment>Said against the date of a summons. %1 &quot;the appointment at 10:00 (SPIP)&quot;</extracomment>
        <translation>même heure que %1</translation>
    </message>
    <message>
        <source>the same day as %1</source>
        <extracomment>Said for the date of a summons: it spares a journey. %1 &quot;the appointment at 10:00 (SPIP)&quot;</extracomment>
        <translation>le même jour que %1</translation>
    </message>
</context>
<context>
    <name>bex::desk::StepText</name>
    <message>
        <source>No.</source>
        <extracomment>Header of a column: place of the step in the plan</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Header of a column: what the registrar does (FR: étape)</extracomment>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Header of a column: last day for the step (FR: date limite)</extracomment>
        <translation>Délai</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Header of a column: to do, done, impossible</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Receive the person</source>
        <extracomment>Step: receive the person at the counter (FR: accueillir)</extracomment>
        <translation>Accueillir la personne</translation>
    </message>
    <message>
        <source>Explain the payment</source>
        <extracomment>Step: explain the sums to pay, the discount and the last day (FR: expliquer)</extracomment>
        <translation>Expliquer le paiement</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <extracomment>Step: tell somebody at once of something unusual (FR: alerter). %1 to whom</extracomment>
        <translation>Alerter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Alert</source>
        <extracomment>Step: a warning for the registrar (FR: alerte)</extracomment>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Record in the register</source>
        <extracomment>Step: write in the register (FR: porter au registre)</extracomment>
        <translation>Porter au registre</translation>
    </message>
    <message>
        <source>Send later: %1</source>
        <extracomment>Step: a paper to be sent by post afterwards (FR: envoi différé). %1 the paper</extracomment>
        <translation>Envoyer plus tard&#xa0;: %1</translation>
    </message>
    <message>
        <source>Have the receipt signed</source>
        <extracomment>Step: the person signs for the papers (FR: faire émarger)</extracomment>
        <translation>Faire signer le récépissé</translation>
    </message>
    <message>
        <source>Hand over: %1</source>
        <extracomment>Step: hand a paper over to the person (FR: remettre). %1 the paper</extracomment>
        <translation>Remettre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Step: summon the person. %1 the paper, %2 before whom</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Summons: %1</source>
        <extracomment>Step: summon the person (FR: convoquer). %1 before whom</extracomment>
        <translation>Convocation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Inform: %1</source>
        <extracomment>Step: inform a service without a paper (FR: aviser). %1 whom</extracomment>
        <translation>Aviser&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Step: a paper goes to a service (FR: transmettre). %1 the paper, %2 to whom</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of a step (FR: fait)</extracomment>
        <translation>fait</translation>
    </message>
    <message>
        <source>not applicable</source>
        <extracomment>State of a step (FR: sans objet)</extracomment>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>impossible</source>
        <extracomment>State of a step (FR: impossible)</extracomment>
        <translation>impossible</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>State of a step: its last usable day is over (FR: en retard)</extracomment>
        <translation>en retard</translation>
    </message>
    <message>
        <source>in hand</source>
        <extracomment>State of a step: the one that the hands are at</extracomment>
        <translation>en main</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>State of a step (FR: à faire)</extracomment>
        <translation>à faire</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <extracomment>Appointment of a step. %1 the day, %2 the hour, %3 the place</extracomment>
        <translation>%1 à %2, %3</translation>
    </message>
    <message>
        <source>%1 within the month</source>
        <extracomment>Detail of the step that explains the payment. %1 the reduced sum</extracomment>
        <translation>%1 dans le mois</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 %5 %6</source>
        <extracomment>Read aloud for a step. %1 number, %2 title, %3 state, %4 limit, %5 mark, %6 detail</extracomment>
        <translation>%1, %2, %3, %4 %5 %6</translation>
    </message>
    <message>
        <source>Explain the measure on the licence</source>
        <extracomment>Step: explain a penalty on the driving licence (FR: permis de conduire)</extracomment>
        <translation>Expliquer la mesure sur le permis</translation>
    </message>
    <message>
        <source>Explain the residence ban</source>
        <extracomment>Step: explain a ban from a place (FR: interdiction de séjour)</extracomment>
        <translation>Expliquer l’interdiction de séjour</translation>
    </message>
    <message>
        <source>Explain the reparation</source>
        <extracomment>Step: explain a penalty (FR: sanction-réparation)</extracomment>
        <translation>Expliquer la sanction-réparation</translation>
    </message>
    <message>
        <source>Explain the ban</source>
        <extracomment>Step: explain a penalty (FR: interdiction)</extracomment>
        <translation>Expliquer l’interdiction</translation>
    </message>
    <message>
        <source>Explain the registration</source>
        <extracomment>Step: explain a registration in a file (FR: FIJAIS, FIJAIT)</extracomment>
        <translation>Expliquer l’inscription au fichier</translation>
    </message>
    <message>
        <source>Inform the civil party</source>
        <extracomment>Step: tell the civil party where to go (FR: renseigner la partie civile)</extracomment>
        <translation>Renseigner la partie civile</translation>
    </message>
    <message>
        <source>Explain the suspension of the licence</source>
        <extracomment>Step: explain a penalty (FR: suspension du permis)</extracomment>
        <translation>Expliquer la suspension du permis</translation>
    </message>
    <message>
        <source>Explain the cancellation of the licence</source>
        <extracomment>Step: explain a penalty (FR: annulation du permis)</extracomment>
        <translation>Expliquer l’annulation du permis</translation>
    </message>
    <message>
        <source>Explain the restriction of the licence</source>
        <extracomment>Step: explain a penalty (FR: interdiction de conduire certains véhicules)</extracomment>
        <translation>Expliquer la restriction du permis</translation>
    </message>
    <message>
        <source>no later than %1</source>
        <extracomment>Limit of a step. %1 its last usable day, weekday included</extracomment>
        <translation>au plus tard le %1</translation>
    </message>
    <message>
        <source>to be done no later than %1</source>
        <extracomment>Limit of a step: by when the person must have done it. %1 a day</extracomment>
        <translation>à accomplir au plus tard le %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>Appointment of a step. %1 the day, %2 the hour</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>! %1 · %2</source>
        <extracomment>Appointment with something against it. %1 what there is to say, %2 the appointment</extracomment>
        <translation>! %1 · %2</translation>
    </message>
</context>
<context>
    <name>bex::desk::TodayText</name>
    <message>
        <source>Due</source>
        <extracomment>Header of a column: what is due</extracomment>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Header of a column</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Header of a column: number of the case at the prosecutor&apos;s office (FR: n° de parquet)</extracomment>
        <translation>N° de parquet</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Header of a column: the last day on which it is not late (FR: au plus tard)</extracomment>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>Lateness</source>
        <extracomment>Header of a column: late by how many days, or still how many (FR: retard)</extracomment>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Enter settles it</source>
        <extracomment>Header of a column: the act that settles it; Enter does it</extracomment>
        <translation>Entrée le règle</translation>
    </message>
    <message>
        <source>Papers not handed over</source>
        <extracomment>What is due (FR: non remis)</extracomment>
        <translation>Pièces non remises</translation>
    </message>
    <message>
        <source>Left without coming</source>
        <extracomment>What is due of somebody who left before being received (FR: parti sans être reçu)</extracomment>
        <translation>Parti sans être reçu</translation>
    </message>
    <message>
        <source>Receipt missing</source>
        <extracomment>What is due: the acknowledgement (FR: émargement)</extracomment>
        <translation>Récépissé manquant</translation>
    </message>
    <message>
        <source>To be sent</source>
        <extracomment>What is due: papers sent because they could not be handed (FR: à envoyer)</extracomment>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Dispatch slip to the Treasury</source>
        <extracomment>What is due: dispatch slip to the Treasury (FR: bordereau)</extracomment>
        <translation>Bordereau au Trésor</translation>
    </message>
    <message>
        <source>Certified copy to the prison</source>
        <extracomment>What is due: copy of the order of committal (FR: copie certifiée conforme)</extracomment>
        <translation>Copie certifiée à la prison</translation>
    </message>
    <message>
        <source>Another service to tell</source>
        <extracomment>What is due: another service is told (FR: transmission)</extracomment>
        <translation>Autre service à informer</translation>
    </message>
    <message>
        <source>Question unanswered</source>
        <extracomment>What is due: the plan waits for an answer</extracomment>
        <translation>Question sans réponse</translation>
    </message>
    <message>
        <source>Judgment not entered</source>
        <extracomment>What is due: a judgment typed and not entered (FR: saisie inachevée)</extracomment>
        <translation>Jugement non enregistré</translation>
    </message>
    <message>
        <source>To compare with the judgment</source>
        <extracomment>What is due: what was entered, beside the typed judgment (FR: jugement rendu)</extracomment>
        <translation>À comparer au jugement rendu</translation>
    </message>
    <message>
        <source>Criminal record sheet</source>
        <extracomment>What is due: sheet for the criminal record (FR: fiche casier)</extracomment>
        <translation>Fiche pour le casier</translation>
    </message>
    <message>
        <source>The person is received at the end of the hearing or in the days that follow (D. 48-2 al. 2). Due with the decision; no text gives a number of days.</source>
        <translation>La personne est reçue à l’issue de l’audience ou dans les jours suivants (D. 48-2, al. 2). Dû avec la décision&#xa0;; aucun texte ne fixe de nombre de jours.</translation>
    </message>
    <message>
        <source>Present when the decision was given, gone before being received: a new time in the days that follow (D. 48-2 al. 2), else the summonses are sent as soon as possible by any means (D. 48-2-3).</source>
        <translation>Présente au prononcé, partie avant d’être reçue&#xa0;: un nouvel horaire dans les jours suivants (D. 48-2, al. 2), à défaut les convocations sont adressées dans les meilleurs délais par tout moyen (D. 48-2-3).</translation>
    </message>
    <message>
        <source>Papers are in the person’s hand, and nothing proves it: due with the handing over.</source>
        <translation>Des pièces sont en main, et rien ne le prouve&#xa0;: dû avec la remise.</translation>
    </message>
    <message>
        <source>Sent as soon as possible, by any means (D. 48-2-3); due the day it is known that it could not be handed over.</source>
        <translation>À adresser dans les meilleurs délais, par tout moyen (D. 48-2-3)&#xa0;; dû le jour où l’on sait que la remise n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>The statement goes to the Treasury no later than the second working day after the decision (R. 55-5).</source>
        <translation>Le relevé part au Trésor au plus tard le deuxième jour ouvrable après la décision (R. 55-5).</translation>
    </message>
    <message>
        <source>The prison has the certified copy of the order before the day fixed for the committal (D. 48-2-5).</source>
        <translation>L’établissement a la copie certifiée conforme de l’ordre avant la date fixée pour l’incarcération (D. 48-2-5).</translation>
    </message>
    <message>
        <source>The services are told with the handing over (D. 48-2-1); without a day in the plan, due the day it is known.</source>
        <translation>Les services sont informés en même temps que la remise (D. 48-2-1)&#xa0;; sans date au plan, dû le jour où on le sait.</translation>
    </message>
    <message>
        <source>The plan waits for an answer; what depends on it is not computed. Due with the decision.</source>
        <translation>Le plan attend une réponse&#xa0;; ce qui en dépend n’est pas calculé. Dû avec la décision.</translation>
    </message>
    <message>
        <source>Nothing of what was typed is in the register yet. Due the day of the hearing.</source>
        <translation>Rien de ce qui a été saisi n’est encore au registre. Dû le jour de l’audience.</translation>
    </message>
    <message>
        <source>Entered from the hearing’s note; the original is deposited within three days (CPP 486). A correction makes it due again.</source>
        <translation>Saisi d’après la note d’audience&#xa0;; la minute est déposée dans les trois jours (CPP 486). Une rectification le rend dû à nouveau.</translation>
    </message>
    <message>
        <source>The sheet leaves within fifteen days of the day the conviction became final, or of its service for a decision by default (R. 66).</source>
        <translation>La fiche part dans les quinze jours où la condamnation est devenue définitive, ou de la signification pour une décision par défaut (R. 66).</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>The act that settles a line (FR: remettre)</extracomment>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>New time, or letter</source>
        <extracomment>The act that settles a line</extracomment>
        <translation>Nouvel horaire, ou lettre</translation>
    </message>
    <message>
        <source>Take the receipt</source>
        <extracomment>The act that settles a line</extracomment>
        <translation>Faire signer le récépissé</translation>
    </message>
    <message>
        <source>Print and send</source>
        <extracomment>The act that settles a line: print, send, then mark it (Ctrl+Enter)</extracomment>
        <translation>Imprimer et envoyer</translation>
    </message>
    <message>
        <source>Transmitted today</source>
        <extracomment>The act that settles a line: marked at once (FR: transmis)</extracomment>
        <translation>Transmis aujourd’hui</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>The act that settles a line</extracomment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Finish and enter</source>
        <extracomment>The act that settles a line</extracomment>
        <translation>Finir et enregistrer</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>The act that settles a line</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Sent today</source>
        <extracomment>The act that settles a line: marked at once</extracomment>
        <translation>Envoyée aujourd’hui</translation>
    </message>
    <message>
        <source>Slots: %1 wait, %2 free</source>
        <extracomment>Too few slots in the time the law leaves. %1 how many people wait, %2 free places</extracomment>
        <translation>Créneaux&#xa0;: %1 pour %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day in a narrow column. %1 the weekday in short, %2 the day in figures</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <extracomment>How late something is</extracomment>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>By when: this very day</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <extracomment>The act that settles a line: the agenda of the service is opened</extracomment>
        <translation>Ouvrir l’agenda</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <extracomment>How many lines are late</extracomment>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <extracomment>How many lines are due today</extracomment>
        <translation>
            <numerusform>%n aujourd’hui</numerusform>
            <numerusform>%n aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within seven days</source>
        <extracomment>How many lines are due in the seven days to come</extracomment>
        <translation>
            <numerusform>%n d’ici 7 jours</numerusform>
            <numerusform>%n d’ici 7 jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::desk::WaitReasonText</name>
    <message>
        <source>not received at the counter</source>
        <extracomment>Reason of D. 48: the person did not wait or did not come</extracomment>
        <translation>non reçu au guichet</translation>
    </message>
    <message>
        <source>medical reason</source>
        <extracomment>Reason of D. 48</extracomment>
        <translation>motif médical</translation>
    </message>
    <message>
        <source>detained</source>
        <extracomment>Reason of D. 48: in prison</extracomment>
        <translation>détenu</translation>
    </message>
    <message>
        <source>lives in the district of another court</source>
        <extracomment>Reason of D. 48</extracomment>
        <translation>réside dans un autre ressort</translation>
    </message>
    <message>
        <source>address unknown</source>
        <extracomment>Reason of D. 48</extracomment>
        <translation>adresse inconnue</translation>
    </message>
    <message>
        <source>no slot available</source>
        <extracomment>Reason of D. 48: the service gave no date</extracomment>
        <translation>aucun créneau disponible</translation>
    </message>
    <message>
        <source>other reason</source>
        <extracomment>Reason of D. 48: any other, said in the note</extracomment>
        <translation>autre motif</translation>
    </message>
    <message>
        <source>deceased</source>
        <extracomment>Reason of D. 48</extracomment>
        <translation>décès</translation>
    </message>
    <message>
        <source>remedy lodged</source>
        <extracomment>Reason of D. 48: FR: recours</extracomment>
        <translation>recours exercé</translation>
    </message>
    <message>
        <source>time limit of a remedy running</source>
        <extracomment>Reason of D. 48: FR: délai de recours</extracomment>
        <translation>délai de recours en cours</translation>
    </message>
    <message>
        <source>decision not served</source>
        <extracomment>Reason of D. 48: FR: signification</extracomment>
        <translation>décision non signifiée</translation>
    </message>
    <message>
        <source>consent to community service missing</source>
        <extracomment>Reason of D. 48: FR: TIG</extracomment>
        <translation>consentement au TIG manquant</translation>
    </message>
    <message>
        <source>with the JAP</source>
        <extracomment>Reason of D. 48: sent to the sentence enforcement judge</extracomment>
        <translation>chez le JAP</translation>
    </message>
    <message>
        <source>with the SPIP</source>
        <extracomment>Reason of D. 48: sent to the probation service</extracomment>
        <translation>au SPIP</translation>
    </message>
    <message>
        <source>with the service that carries it out</source>
        <extracomment>Reason of D. 48: a course provider, the PJJ</extracomment>
        <translation>au service chargé de l’exécution</translation>
    </message>
    <message>
        <source>with the prosecutor</source>
        <extracomment>Reason of D. 48: FR: parquet</extracomment>
        <translation>au parquet</translation>
    </message>
    <message>
        <source>with the Treasury</source>
        <extracomment>Reason of D. 48: FR: comptable public</extracomment>
        <translation>au comptable public</translation>
    </message>
    <message>
        <source>sent to another State</source>
        <extracomment>Reason of D. 48: of the European Union</extracomment>
        <translation>transmise à un autre État</translation>
    </message>
    <message>
        <source>asked of the JAP by the person after a year</source>
        <extracomment>Reason of D. 48: CPP 723-17</extracomment>
        <translation>demande au JAP après un an</translation>
    </message>
    <message>
        <source>three years gone, the JAP must be asked again</source>
        <extracomment>Reason of D. 48: CPP 723-17-1</extracomment>
        <translation>trois ans passés, JAP à ressaisir</translation>
    </message>
    <message>
        <source>suspended or in parts</source>
        <extracomment>Reason of D. 48: CPP 708</extracomment>
        <translation>suspendue ou fractionnée</translation>
    </message>
    <message>
        <source>imprisonment suspended or in parts</source>
        <extracomment>Reason of D. 48: CPP 720-1</extracomment>
        <translation>emprisonnement suspendu ou fractionné</translation>
    </message>
    <message>
        <source>suspended by the court that examines an objection</source>
        <extracomment>Reason of D. 48: CPP 710, FR: incident contentieux</extracomment>
        <translation>incident contentieux, suspension ordonnée</translation>
    </message>
    <message>
        <source>pregnancy of more than twelve weeks</source>
        <extracomment>Reason of D. 48: CPP 708-1</extracomment>
        <translation>grossesse de plus de douze semaines</translation>
    </message>
    <message>
        <source>person wanted</source>
        <extracomment>Reason of D. 48: search notice or warrant</extracomment>
        <translation>personne recherchée</translation>
    </message>
    <message>
        <source>sent to another prosecutor</source>
        <extracomment>Reason of D. 48: FR: autre parquet</extracomment>
        <translation>transmise à un autre parquet</translation>
    </message>
    <message>
        <source>papers missing</source>
        <extracomment>Reason of D. 48: judgment not typed, criminal record missing</extracomment>
        <translation>pièces manquantes</translation>
    </message>
    <message>
        <source>instalments accepted</source>
        <extracomment>Reason of D. 48: by the accountant</extracomment>
        <translation>paiement échelonné accepté</translation>
    </message>
    <message>
        <source>insolvent</source>
        <extracomment>Reason of D. 48: CPP 752</extracomment>
        <translation>insolvabilité établie</translation>
    </message>
    <message>
        <source>date of the deferred committal to come</source>
        <extracomment>Reason of D. 48: FR: mandat de dépôt à effet différé</extracomment>
        <translation>date du mandat à effet différé à venir</translation>
    </message>
    <message>
        <source>ended by law</source>
        <extracomment>Reason of D. 48: FR: grâce, amnistie, prescription, révision</extracomment>
        <translation>fin légale</translation>
    </message>
    <message>
        <source>to be recovered from the estate</source>
        <extracomment>Reason of D. 48: FR: succession; a fine or a confiscation outlives the person (CP 133-1)</extracomment>
        <translation>à recouvrer sur la succession</translation>
    </message>
</context>
<context>
    <name>bex::ui::ActorFlow</name>
    <message>
        <source>Your name</source>
        <extracomment>Title of a question: who works at the counter</extracomment>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your name, as papers and the journal show it:</source>
        <translation>Votre nom, tel qu’il paraît sur les pièces et au journal&#xa0;:</translation>
    </message>
    <message>
        <source>Papers and the journal are always somebody’s: type a name.</source>
        <translation>Les pièces et le journal sont toujours de quelqu’un&#xa0;: tapez un nom.</translation>
    </message>
</context>
<context>
    <name>bex::ui::AgendaPage</name>
    <message>
        <source>Type the first day, today or later.</source>
        <translation>Tapez le premier jour, aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>Type the last day, within two years and not before the first.</source>
        <translation>Tapez le dernier jour, d’ici deux ans et pas avant le premier.</translation>
    </message>
    <message>
        <source>Choose a day of the week at least.</source>
        <translation>Choisissez au moins un jour de la semaine.</translation>
    </message>
    <message>
        <source>Type the hour of the first slot.</source>
        <translation>Tapez l’heure du premier créneau.</translation>
    </message>
    <message>
        <source>Type an hour later than the first one.</source>
        <translation>Tapez une heure après la première.</translation>
    </message>
    <message>
        <source>Type how many minutes lie between two slots.</source>
        <translation>Tapez le nombre de minutes entre deux créneaux.</translation>
    </message>
    <message>
        <source>Say where the person is to come: the summons must name it.</source>
        <translation>Dites où la personne doit venir&#xa0;: la convocation doit l’indiquer.</translation>
    </message>
    <message>
        <source>Type how many people one slot takes.</source>
        <translation>Tapez combien de personnes un créneau reçoit.</translation>
    </message>
    <message>
        <source>Days on which the services are closed are left out.</source>
        <translation>Les jours de fermeture des services sont laissés de côté.</translation>
    </message>
    <message>
        <source>No open day among these: no slot.</source>
        <translation>Aucun jour ouvert parmi ceux-ci&#xa0;: aucun créneau.</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s), from %1 to %2.</source>
        <extracomment>What a series would give. %n how many slots, %1 the first day, %2 the last one</extracomment>
        <translation>
            <numerusform>%n créneau, du %1 au %2.</numerusform>
            <numerusform>%n créneaux, du %1 au %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming slot(s)</source>
        <extracomment>Under the list of slots</extracomment>
        <translation>
            <numerusform>%n créneau à venir</numerusform>
            <numerusform>%n créneaux à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Label of a list: whose agenda is shown</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Coming slots</source>
        <translation>Créneaux à venir</translation>
    </message>
    <message>
        <source>Withdraw the slot</source>
        <extracomment>Button: the free slot in hand is no longer given (FR: retirer)</extracomment>
        <translation>Retirer le créneau</translation>
    </message>
    <message>
        <source>New slots</source>
        <extracomment>Heading over the form of a series of slots</extracomment>
        <translation>Nouveaux créneaux</translation>
    </message>
    <message>
        <source>Add these slots</source>
        <extracomment>Button: the slots of the series enter the agenda</extracomment>
        <translation>Ajouter ces créneaux</translation>
    </message>
</context>
<context>
    <name>bex::ui::ArchiveFlow</name>
    <message>
        <source>“%1” is nobody on this roll, and no reference of a paper.</source>
        <extracomment>In the status line, after Enter in the search field. %1 what was typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est personne de ce rôle, ni la référence d’une pièce.</translation>
    </message>
    <message>
        <source>No paper of this register bears the reference %1.</source>
        <extracomment>In the status line. %1 a reference</extracomment>
        <translation>Aucune pièce de ce registre ne porte la référence %1.</translation>
    </message>
    <message>
        <source>%1 printed again, as it was.</source>
        <extracomment>In the status line. %1 name of a paper</extracomment>
        <translation>Réimprimée telle quelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>VOID</source>
        <extracomment>End of the name of a file: the paper in it is void; plain letters only (FR: ANNULEE)</extracomment>
        <translation>ANNULEE</translation>
    </message>
    <message>
        <source>The paper as it was issued: %1.</source>
        <extracomment>In the status line. %1 a file</extracomment>
        <translation>La pièce telle qu’elle est sortie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>WHY</source>
        <extracomment>End of the name of a file: why the paper is void; plain letters only (FR: MOTIF)</extracomment>
        <translation>MOTIF</translation>
    </message>
</context>
<context>
    <name>bex::ui::BackupLine</name>
    <message>
        <source>Backup of the register</source>
        <translation>Sauvegarde du registre</translation>
    </message>
    <message>
        <source>Backup under way…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>⚠ No new backup since %1</source>
        <extracomment>%1 date of the last good backup</extracomment>
        <translation>⚠ Pas de nouvelle sauvegarde depuis le %1</translation>
    </message>
    <message>
        <source>⚠ The register has no backup</source>
        <translation>⚠ Le registre n’a pas de sauvegarde</translation>
    </message>
    <message>
        <source>Backed up today at %1</source>
        <extracomment>%1 hour, %2 date and hour of the last good backup</extracomment>
        <translation>Sauvegardé aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Dernière sauvegarde&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>bex::ui::ChangeText</name>
    <message>
        <source>Nothing changes in the plan.</source>
        <translation>Rien ne change dans le plan.</translation>
    </message>
    <message>
        <source>To do from now on</source>
        <extracomment>Heading: steps that an event brings about (FR: à faire)</extracomment>
        <translation>À faire désormais</translation>
    </message>
    <message>
        <source>Stopped; slots are given back</source>
        <extracomment>Heading: steps that an event stops (FR: arrêtées)</extracomment>
        <translation>Arrêtées&#xa0;; les créneaux sont rendus</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>What an event changes. %1 what it is, %2 its value before, %3 its value after</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Heading: what an event changes (FR: modifié)</extracomment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>Heading: what the plan asks after an event (FR: questions)</extracomment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>In the register</source>
        <extracomment>Heading: why penalties wait (CPP D. 48)</extracomment>
        <translation>Au registre</translation>
    </message>
</context>
<context>
    <name>bex::ui::ChoiceField</name>
    <message>
        <source>Yes</source>
        <extracomment>An answer in a form</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>An answer in a form</extracomment>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>bex::ui::ClosingNote</name>
    <message>
        <source>Guichet BEX closes</source>
        <extracomment>Title of a note while the program closes</extracomment>
        <translation>Guichet BEX se ferme</translation>
    </message>
    <message>
        <source>The register is being backed up. This note goes away when the copy is made;
the computer is to stay on until then.</source>
        <translation>Le registre est en cours de sauvegarde. Cette note disparaît quand la copie est faite ;
d’ici là, l’ordinateur doit rester allumé.</translation>
    </message>
</context>
<context>
    <name>bex::ui::ComparisonText</name>
    <message>
        <source>Pronounced on %1: law %2</source>
        <extracomment>Over one of two plans. %1 a day, %2 the version of the law, as V4</extracomment>
        <translation>Prononcé le %1&#xa0;: loi %2</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>Head of a column: in what two plans differ (FR: différences)</extracomment>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Both laws give the same plan.</source>
        <translation>Les deux lois donnent le même plan.</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <extracomment>Mark of a line that two plans say differently (FR: modifié)</extracomment>
        <translation>≠ modifié</translation>
    </message>
    <message>
        <source>law that governs</source>
        <extracomment>What two plans differ in (FR: loi applicable)</extracomment>
        <translation>loi applicable</translation>
    </message>
    <message>
        <source>status of the plan</source>
        <extracomment>What two plans differ in (FR: état du plan)</extracomment>
        <translation>état du plan</translation>
    </message>
    <message>
        <source>effective firm length</source>
        <extracomment>What two plans differ in (FR: durée ferme)</extracomment>
        <translation>durée ferme effective</translation>
    </message>
    <message>
        <source>remedies</source>
        <extracomment>What two plans differ in (FR: voies de recours)</extracomment>
        <translation>voies de recours</translation>
    </message>
    <message>
        <source>enforceable on</source>
        <extracomment>What two plans differ in (FR: exécutoire)</extracomment>
        <translation>exécutoire le</translation>
    </message>
    <message>
        <source>final on</source>
        <extracomment>What two plans differ in (FR: définitif)</extracomment>
        <translation>définitive le</translation>
    </message>
    <message>
        <source>sums due</source>
        <extracomment>What two plans differ in (FR: sommes dues)</extracomment>
        <translation>sommes dues</translation>
    </message>
    <message>
        <source>− left only</source>
        <extracomment>Mark of a step that only the plan on the left has (FR: à gauche seulement)</extracomment>
        <translation>− à gauche seulement</translation>
    </message>
    <message>
        <source>+ right only</source>
        <extracomment>Mark of a step that only the plan on the right has (FR: à droite seulement)</extracomment>
        <translation>+ à droite seulement</translation>
    </message>
    <message>
        <source>rule</source>
        <extracomment>What a step differs in (FR: règle)</extracomment>
        <translation>règle</translation>
    </message>
    <message>
        <source>penalties</source>
        <extracomment>What a step differs in (FR: peines)</extracomment>
        <translation>peines</translation>
    </message>
    <message>
        <source>provisional enforcement</source>
        <extracomment>What a step differs in (FR: exécution provisoire)</extracomment>
        <translation>exécution provisoire</translation>
    </message>
    <message>
        <source>order of the appointments</source>
        <extracomment>What a step differs in (FR: ordre des rendez-vous)</extracomment>
        <translation>ordre des rendez-vous</translation>
    </message>
    <message>
        <source>first day</source>
        <extracomment>What a step differs in (FR: premier jour)</extracomment>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>limit</source>
        <extracomment>What a step differs in (FR: date limite)</extracomment>
        <translation>date limite</translation>
    </message>
    <message>
        <source>mentions</source>
        <extracomment>What a step differs in: what its paper must say (FR: mentions)</extracomment>
        <translation>mentions</translation>
    </message>
    <message>
        <source>copies</source>
        <extracomment>What a step differs in: copies of its paper</extracomment>
        <translation>copies</translation>
    </message>
    <message>
        <source>articles</source>
        <extracomment>What a step differs in: articles of law</extracomment>
        <translation>articles</translation>
    </message>
    <message>
        <source>reasons</source>
        <extracomment>What a step differs in (FR: motifs)</extracomment>
        <translation>motifs</translation>
    </message>
    <message>
        <source>how sure</source>
        <extracomment>What a step differs in: how well its rule is known</extracomment>
        <translation>degré de certitude</translation>
    </message>
    <message>
        <source>Penalty %1 waits: %2</source>
        <extracomment>A reason of the register. %1 the number of the penalty, %2 why it waits</extracomment>
        <translation>La peine %1 attend&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>What two steps say differently. %1 what it is, %2 and %3 what each says</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Penalty %1: %2</source>
        <extracomment>A question of the plan. %1 the number of the penalty that it is about, %2 the question</extracomment>
        <translation>Peine %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>bex::ui::ComparisonWindow</name>
    <message>
        <source>The same judgment under another law</source>
        <extracomment>Title of a window: the same judgment under the law of another day</extracomment>
        <translation>Le même jugement sous une autre loi</translation>
    </message>
    <message>
        <source>Had it been pronounced on</source>
        <extracomment>Field label: the day whose law is asked for</extracomment>
        <translation>S’il avait été prononcé le</translation>
    </message>
    <message>
        <source>The law of that day is applied to this judgment, for training and when the law changes; time limits still run from the day it was really pronounced. Nothing is kept. Esc closes.</source>
        <translation>La loi de ce jour est appliquée à ce jugement, pour se former et quand la loi change&#xa0;; les délais courent toujours du jour où il a vraiment été prononcé. Rien n’est gardé. Échap ferme.</translation>
    </message>
    <message>
        <source>Both plans side by side</source>
        <translation>Les deux plans en regard</translation>
    </message>
</context>
<context>
    <name>bex::ui::CorrectionFlow</name>
    <message>
        <source>Correct the judgment</source>
        <extracomment>Title of a window: a judgment in the register is entered once more
----------
Button: the corrected judgment enters the register (FR: rectifier)</extracomment>
        <translation>Rectifier le jugement</translation>
    </message>
</context>
<context>
    <name>bex::ui::CorrectionText</name>
    <message>
        <source>In the person’s hand, and wrong from now on</source>
        <extracomment>Heading: papers that a correction makes wrong (FR: pièces remises)</extracomment>
        <translation>Remises à la personne, et fausses désormais</translation>
    </message>
    <message>
        <source>Printed or sent, to be printed again</source>
        <extracomment>Heading: papers that a correction makes wrong (FR: pièces imprimées)</extracomment>
        <translation>Imprimées ou envoyées, à réimprimer</translation>
    </message>
    <message>
        <source>Appointments that are given back</source>
        <extracomment>Heading: appointments that a correction takes away (FR: créneaux libérés)</extracomment>
        <translation>Rendez-vous rendus au service</translation>
    </message>
    <message>
        <source>The judgment is in the register already. Corrected: %1.</source>
        <extracomment>Above what a correction brings about. %1 the parts of the judgment that it changes</extracomment>
        <translation>Le jugement est déjà enregistré. Rectification&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>bex::ui::CourtTables</name>
    <message>
        <source>Name of the court, as papers print it</source>
        <extracomment>Field label: the court as papers name it</extracomment>
        <translation>Nom de la juridiction sur les pièces</translation>
    </message>
    <message>
        <source>Seat</source>
        <extracomment>Field label: town of the judicial court (FR: siège)</extracomment>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Office, as papers print it</source>
        <extracomment>Field label: the office as papers name it (FR: service)</extracomment>
        <translation>Service sur les pièces</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Field label: kind of court</extracomment>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Letterhead, line by line</source>
        <extracomment>Field label: lines under the name of the court (FR: en-tête)</extracomment>
        <translation>En-tête, ligne par ligne</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <extracomment>Field label: whose public holidays count (FR: jours fériés)</extracomment>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Means of payment, as papers print them</source>
        <extracomment>Field label: how a person can pay (FR: moyens de paiement)</extracomment>
        <translation>Moyens de paiement sur les pièces</translation>
    </message>
    <message>
        <source>Victim support office</source>
        <extracomment>Field label: is there a victim support office (FR: bureau d&apos;aide aux victimes)</extracomment>
        <translation>Bureau d’aide aux victimes</translation>
    </message>
    <message>
        <source>Firm imprisonment: JAP and SPIP</source>
        <extracomment>Field label: the standing choice of the JAP (CPP D. 48-2-1)</extracomment>
        <translation>Emprisonnement ferme&#xa0;: JAP et SPIP</translation>
    </message>
    <message>
        <source>Probation: JAP first</source>
        <extracomment>Field label: the JAP sees persons on probation first (CPP D. 48-2-2)</extracomment>
        <translation>Probation&#xa0;: JAP d’abord</translation>
    </message>
    <message>
        <source>Name on papers</source>
        <extracomment>Field label: name of a service, as papers print it</extracomment>
        <translation>Nom sur les pièces</translation>
    </message>
    <message>
        <source>Address, line by line</source>
        <extracomment>Field label: postal address of a service, a line each</extracomment>
        <translation>Adresse, ligne par ligne</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>Field label: telephone of a service</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Field label: e-mail of a service</extracomment>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>Field label: when a service is open (FR: horaires)</extracomment>
        <translation>Horaires d’ouverture</translation>
    </message>
    <message>
        <source>Own figure</source>
        <extracomment>Field label: the figure that the court settles (FR: valeur)</extracomment>
        <translation>Chiffre fixé</translation>
    </message>
    <message>
        <source>For decisions since</source>
        <extracomment>Field label: first day of the decisions that the figure is for</extracomment>
        <translation>Pour les décisions depuis le</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Field label: why the court settles this figure (FR: motif)
----------
Field label: why the court words a paper itself (FR: motif)</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Decided by</source>
        <extracomment>Field label: name of the person who settled the figure</extracomment>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>From day</source>
        <extracomment>Field label: first day of a series of slots</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>To day</source>
        <extracomment>Field label: last day of a series of slots</extracomment>
        <translation>Au</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <extracomment>Field label: days of the week of a series of slots</extracomment>
        <translation>Jours de la semaine</translation>
    </message>
    <message>
        <source>First at</source>
        <extracomment>Field label: hour of the first slot of a day</extracomment>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Field label: no slot begins at this hour or later</extracomment>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Every (minutes)</source>
        <extracomment>Field label: minutes from one slot to the next</extracomment>
        <translation>Toutes les (minutes)</translation>
    </message>
    <message>
        <source>Room or place</source>
        <extracomment>Field label: room or place of the appointments (FR: lieu)</extracomment>
        <translation>Bureau ou lieu</translation>
    </message>
    <message>
        <source>People a slot</source>
        <extracomment>Field label: how many people one slot takes</extracomment>
        <translation>Personnes par créneau</translation>
    </message>
    <message>
        <source>In force from</source>
        <extracomment>Field label: first day on which papers carry a wording</extracomment>
        <translation>En vigueur le</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <extracomment>Field label: name of the person who signs off the wording of a paper</extracomment>
        <translation>Validé par</translation>
    </message>
</context>
<context>
    <name>bex::ui::CourtWindow</name>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Kept in the journal; plans follow from now on.</source>
        <translation>Porté au journal&#xa0;; les plans suivent désormais.</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) added.</source>
        <translation>
            <numerusform>%n créneau ajouté.</numerusform>
            <numerusform>%n créneaux ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The slot was withdrawn.</source>
        <translation>Le créneau a été retiré.</translation>
    </message>
    <message>
        <source>My court</source>
        <extracomment>Title of the window (FR: ma juridiction)</extracomment>
        <translation>Ma juridiction</translation>
    </message>
    <message>
        <source>Court (F2)</source>
        <extracomment>Tab: the court itself; F2 goes there (FR: juridiction)</extracomment>
        <translation>Juridiction (F2)</translation>
    </message>
    <message>
        <source>Services (F3)</source>
        <extracomment>Tab: the services of the court; F3 goes there</extracomment>
        <translation>Services (F3)</translation>
    </message>
    <message>
        <source>Practice (F4)</source>
        <extracomment>Tab: what the court settles where the law is not confirmed; F4 goes there (FR: pratique)</extracomment>
        <translation>Pratique (F4)</translation>
    </message>
    <message>
        <source>Slots (F5)</source>
        <extracomment>Tab: the agendas of the services; F5 goes there (FR: créneaux)</extracomment>
        <translation>Créneaux (F5)</translation>
    </message>
    <message>
        <source>Pages of the court</source>
        <translation>Pages de la juridiction</translation>
    </message>
    <message>
        <source>Signed off; papers already handed over stay as they are.</source>
        <translation>Validé&#xa0;; les pièces déjà remises restent telles quelles.</translation>
    </message>
    <message>
        <source>Papers (F6)</source>
        <extracomment>Tab: what papers say in the court&apos;s own words; F6 goes there (FR: pièces)</extracomment>
        <translation>Pièces (F6)</translation>
    </message>
</context>
<context>
    <name>bex::ui::DateField</name>
    <message>
        <source>Type a date that exists, as 12/3, 12/3/24, +30 or monday.</source>
        <extracomment>Under a date that cannot be read</extracomment>
        <translation>Tapez une date qui existe&#xa0;: 12/3, 12/3/24, +30 ou lundi.</translation>
    </message>
    <message>
        <source>Type a date that exists, as 12/3/1990, or the year alone.</source>
        <extracomment>Under a date of birth that cannot be read</extracomment>
        <translation>Tapez une date qui existe, comme 12/3/1990, ou l’année seule.</translation>
    </message>
    <message>
        <source>Type a date that exists and is not in the future, as 12/3, 12/3/24 or -2.</source>
        <extracomment>Under a date that cannot be read, or that lies in the future</extracomment>
        <translation>Tapez une date qui existe et n’est pas à venir, comme 12/3, 12/3/24 ou -2.</translation>
    </message>
</context>
<context>
    <name>bex::ui::DecisionForm</name>
    <message>
        <source>Prosecutor&apos;s number</source>
        <extracomment>Field label: number of the case at the prosecutor&apos;s office (FR: numéro de parquet)</extracomment>
        <translation>Numéro de parquet</translation>
    </message>
    <message>
        <source>Minute number</source>
        <extracomment>Field label: number of the original of the judgment (FR: numéro de minute)</extracomment>
        <translation>Numéro de minute</translation>
    </message>
    <message>
        <source>Pronounced on</source>
        <extracomment>Field label: day of the decision (FR: prononcé le)</extracomment>
        <translation>Prononcé le</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Field label: how the case came before the court</extracomment>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Nature</source>
        <extracomment>Field label: nature of the decision (FR: nature de la décision)</extracomment>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Presence</source>
        <extracomment>Field label: was the person there</extracomment>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Field label: conviction, acquittal…</extracomment>
        <translation>Issue</translation>
    </message>
    <message>
        <source>20 % notice</source>
        <extracomment>Field label: who gave the notice of the 20 % reduction (CPP 707-3)</extracomment>
        <translation>Avis des 20&#xa0;%</translation>
    </message>
    <message>
        <source>Cited in person</source>
        <extracomment>Field label: was the absent person summoned to the hearing in person</extracomment>
        <translation>Cité à personne</translation>
    </message>
    <message>
        <source>Served on</source>
        <extracomment>Field label: day the judgment was served (FR: signifié le)</extracomment>
        <translation>Signifié le</translation>
    </message>
    <message>
        <source>Served how</source>
        <extracomment>Field label: how the judgment was served</extracomment>
        <translation>Mode de signification</translation>
    </message>
    <message>
        <source>Court</source>
        <extracomment>Field label: kind of court</extracomment>
        <translation>Juridiction</translation>
    </message>
    <message>
        <source>Seat of the court</source>
        <extracomment>Field label: town of the judicial court (FR: tribunal judiciaire de)</extracomment>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <extracomment>Field label: whose public holidays count</extracomment>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>JAP and SPIP</source>
        <extracomment>Field label: order of the summonses before JAP and SPIP</extracomment>
        <translation>JAP et SPIP</translation>
    </message>
    <message>
        <source>JAP first, probation</source>
        <extracomment>Field label: the JAP sees persons on probation first (D. 48-2-2)</extracomment>
        <translation>JAP d’abord, probation</translation>
    </message>
    <message>
        <source>Victim support office</source>
        <extracomment>Field label: is there a victim support office (FR: bureau d&apos;aide aux victimes)</extracomment>
        <translation>Bureau d’aide aux victimes</translation>
    </message>
</context>
<context>
    <name>bex::ui::DestinationChoice</name>
    <message>
        <source>Print all</source>
        <translation>Imprimer tout</translation>
    </message>
    <message>
        <source>Where do the papers go, now and from now on?</source>
        <translation>Où vont les pièces, maintenant et ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>To the system’s printer</source>
        <translation>Vers l’imprimante du système</translation>
    </message>
    <message>
        <source>Into a folder, as PDF files</source>
        <translation>Dans un dossier, en fichiers PDF</translation>
    </message>
    <message>
        <source>To another printer…</source>
        <translation>Vers une autre imprimante…</translation>
    </message>
    <message>
        <source>PDF files in %1</source>
        <extracomment>Where papers go. %1 a folder</extracomment>
        <translation>fichiers PDF dans %1</translation>
    </message>
    <message>
        <source>the system’s printer</source>
        <translation>l’imprimante du système</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Dossier des pièces</translation>
    </message>
</context>
<context>
    <name>bex::ui::DialogPrompter</name>
    <message>
        <source>Folder</source>
        <extracomment>Kind of a file in a list of files (FR: dossier)</extracomment>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>bex::ui::Doubts</name>
    <message>
        <source>Under 18 on the day of the decision, so a minor at the facts: check.</source>
        <translation>Moins de 18 ans au jour de la décision, donc mineur aux faits&#xa0;: à vérifier.</translation>
    </message>
    <message>
        <source>The person was a minor at the facts: is it this court?</source>
        <translation>La personne était mineure aux faits&#xa0;: est-ce bien cette juridiction&#xa0;?</translation>
    </message>
    <message>
        <source>The papers go to the legal representatives as well: their names and addresses are written on them by hand.</source>
        <translation>Les pièces vont aussi aux représentants légaux&#xa0;: leurs noms et adresses s’y écrivent à la main.</translation>
    </message>
    <message>
        <source>A minor at the facts, by the date of birth.</source>
        <translation>Mineur aux faits, d’après la date de naissance.</translation>
    </message>
    <message>
        <source>Absent, yet a judgment after hearing both sides: check the nature (CPP 410, 411).</source>
        <translation>Absent, et pourtant contradictoire&#xa0;: vérifier la nature de la décision (CPP 410, 411).</translation>
    </message>
    <message>
        <source>No offence is entered: the papers name none.</source>
        <translation>Aucune infraction n’est saisie&#xa0;: les pièces n’en nomment aucune.</translation>
    </message>
    <message>
        <source>No first name: the papers leave it blank.</source>
        <translation>Pas de prénom&#xa0;: il reste en blanc sur les pièces.</translation>
    </message>
    <message>
        <source>No date of birth: the papers and the sheet for the criminal record leave it blank.</source>
        <translation>Pas de date de naissance&#xa0;: elle reste en blanc sur les pièces et la fiche casier.</translation>
    </message>
    <message>
        <source>No address: the papers leave it blank.</source>
        <translation>Pas d’adresse&#xa0;: elle reste en blanc sur les pièces.</translation>
    </message>
    <message>
        <source>Not named: the papers say its NATINF code alone.</source>
        <translation>Sans qualification&#xa0;: les pièces n’en donnent que le code NATINF.</translation>
    </message>
    <message>
        <source>Not open: an opposition is for a judgment by default (CPP 489).</source>
        <translation>Non ouverte&#xa0;: l’opposition vise un jugement par défaut (CPP 489).</translation>
    </message>
    <message>
        <source>Late: the last day was %1.</source>
        <extracomment>Under a remedy. %1 a day in full</extracomment>
        <translation>Tardif&#xa0;: le dernier jour était le %1.</translation>
    </message>
    <message>
        <source>Later than the person’s last day (%1): check the time limit of this party (CPP 498, 500, 505).</source>
        <extracomment>Under the remedy of another party than the person. %1 a day in full</extracomment>
        <translation>Après le dernier jour de la personne (%1)&#xa0;: vérifiez le délai de cette partie (CPP 498, 500, 505).</translation>
    </message>
</context>
<context>
    <name>bex::ui::DurationField</name>
    <message>
        <source>Type a length with its units, as 18m, 1y 6m or 5d.</source>
        <extracomment>Under a length that cannot be read; the letters are those of the language: y, m, d</extracomment>
        <translation>Tapez une durée avec ses unités&#xa0;: 18m, 1a 6m ou 5j.</translation>
    </message>
</context>
<context>
    <name>bex::ui::EntryPage</name>
    <message>
        <source>The judgment is not complete yet. What is typed is kept.</source>
        <extracomment>Under the form: something that every judgment must say is missing</extracomment>
        <translation>Le jugement n’est pas encore complet. Ce qui est saisi est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) follow from it.</source>
        <translation>
            <numerusform>%n étape en découle.</numerusform>
            <numerusform>%n étapes en découlent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open, F7 goes to the next.</source>
        <translation>
            <numerusform>%n question ouverte, F7 y conduit.</numerusform>
            <numerusform>%n questions ouvertes, F7 conduit à la suivante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: leave the form, what is typed is kept</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Enter the judgment (Ctrl+Enter)</source>
        <extracomment>Button: the judgment as typed enters the register. Ctrl+Enter is its key</extracomment>
        <translation>Enregistrer le jugement (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>bex::ui::EnumText</name>
    <message>
        <source>Correctional court</source>
        <extracomment>CourtKind: FR: tribunal correctionnel</extracomment>
        <translation>Tribunal correctionnel</translation>
    </message>
    <message>
        <source>Police court</source>
        <extracomment>CourtKind: FR: tribunal de police</extracomment>
        <translation>Tribunal de police</translation>
    </message>
    <message>
        <source>Court of appeal</source>
        <extracomment>CourtKind: FR: cour d&apos;appel</extracomment>
        <translation>Cour d’appel</translation>
    </message>
    <message>
        <source>Assize court</source>
        <extracomment>CourtKind: FR: cour d&apos;assises</extracomment>
        <translation>Cour d’assises</translation>
    </message>
    <message>
        <source>Children&apos;s court</source>
        <extracomment>CourtKind: FR: tribunal pour enfants</extracomment>
        <translation>Tribunal pour enfants</translation>
    </message>
    <message>
        <source>Children&apos;s judge</source>
        <extracomment>CourtKind: FR: juge des enfants</extracomment>
        <translation>Juge des enfants</translation>
    </message>
    <message>
        <source>Mainland France</source>
        <comment>Region</comment>
        <extracomment>Region: where public holidays are those of metropolitan France</extracomment>
        <translation>Métropole</translation>
    </message>
    <message>
        <source>Alsace-Moselle</source>
        <comment>Region</comment>
        <extracomment>Region: region with its own public holidays</extracomment>
        <translation>Alsace-Moselle</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <comment>Region</comment>
        <extracomment>Region: region with its own public holidays</extracomment>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Martinique</source>
        <comment>Region</comment>
        <extracomment>Region: region with its own public holidays</extracomment>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <comment>Region</comment>
        <extracomment>Region: FR: Guyane</extracomment>
        <translation>Guyane</translation>
    </message>
    <message>
        <source>Réunion</source>
        <comment>Region</comment>
        <extracomment>Region: FR: La Réunion</extracomment>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <comment>Region</comment>
        <extracomment>Region: region with its own public holidays</extracomment>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>JAP, then SPIP</source>
        <extracomment>JapOrder: order of the two summonses, CPP D. 48-2-1</extracomment>
        <translation>JAP, puis SPIP</translation>
    </message>
    <message>
        <source>SPIP, then JAP</source>
        <extracomment>JapOrder: order of the two summonses, CPP D. 48-2-1</extracomment>
        <translation>SPIP, puis JAP</translation>
    </message>
    <message>
        <source>JAP only</source>
        <extracomment>JapOrder: one summons alone, CPP D. 48-2-1</extracomment>
        <translation>JAP seul</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <extracomment>Procedure: procedure, FR: ordinaire</extracomment>
        <translation>Ordinaire</translation>
    </message>
    <message>
        <source>Immediate appearance</source>
        <extracomment>Procedure: FR: comparution immédiate</extracomment>
        <translation>Comparution immédiate</translation>
    </message>
    <message>
        <source>Deferred appearance</source>
        <extracomment>Procedure: FR: comparution à délai différé</extracomment>
        <translation>Comparution à délai différé</translation>
    </message>
    <message>
        <source>Plea bargaining (CRPC)</source>
        <extracomment>Procedure: FR: comparution sur reconnaissance préalable de culpabilité</extracomment>
        <translation>CRPC</translation>
    </message>
    <message>
        <source>Penal order</source>
        <extracomment>Procedure: FR: ordonnance pénale</extracomment>
        <translation>Ordonnance pénale</translation>
    </message>
    <message>
        <source>After investigation</source>
        <extracomment>Procedure: FR: information judiciaire</extracomment>
        <translation>Après information</translation>
    </message>
    <message>
        <source>Adversarial</source>
        <extracomment>Nature: nature of the decision, FR: contradictoire</extracomment>
        <translation>Contradictoire</translation>
    </message>
    <message>
        <source>Deemed adversarial, to be served</source>
        <extracomment>Nature: FR: contradictoire à signifier</extracomment>
        <translation>Contradictoire à signifier</translation>
    </message>
    <message>
        <source>By default</source>
        <extracomment>Nature: FR: par défaut</extracomment>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Repeated default</source>
        <extracomment>Nature: FR: itératif défaut</extracomment>
        <translation>Itératif défaut</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Presence: the person, at the pronouncement</extracomment>
        <translation>Présent</translation>
    </message>
    <message>
        <source>At the debates only</source>
        <extracomment>Presence: heard, but away when the decision was given</extracomment>
        <translation>Aux débats seulement</translation>
    </message>
    <message>
        <source>Represented by a lawyer</source>
        <extracomment>Presence: with a mandate, CPP 411</extracomment>
        <translation>Représenté par avocat</translation>
    </message>
    <message>
        <source>Absent</source>
        <extracomment>Presence: the person, FR: absent</extracomment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Present, did not come to the counter</source>
        <extracomment>Presence: the person left after the pronouncement</extracomment>
        <translation>Présent, non venu au guichet</translation>
    </message>
    <message>
        <source>In person</source>
        <extracomment>ServiceMode: service of the judgment, FR: à personne</extracomment>
        <translation>À personne</translation>
    </message>
    <message>
        <source>At home</source>
        <extracomment>ServiceMode: service of the judgment, FR: à domicile</extracomment>
        <translation>À domicile</translation>
    </message>
    <message>
        <source>At the office</source>
        <extracomment>ServiceMode: service of the judgment, FR: à étude</extracomment>
        <translation>À étude</translation>
    </message>
    <message>
        <source>At the prosecutor&apos;s office</source>
        <extracomment>ServiceMode: service of the judgment, FR: à parquet</extracomment>
        <translation>À parquet</translation>
    </message>
    <message>
        <source>Notification</source>
        <extracomment>ServiceMode: FR: notification, as opposed to service</extracomment>
        <translation>Notification</translation>
    </message>
    <message>
        <source>By the president</source>
        <extracomment>Notice707: who gave the notice of the 20 % reduction, CPP 707-3</extracomment>
        <translation>Par le président</translation>
    </message>
    <message>
        <source>By the court clerk</source>
        <extracomment>Notice707: who gave the notice of the 20 % reduction, CPP 707-3</extracomment>
        <translation>Par le greffier</translation>
    </message>
    <message>
        <source>Not given</source>
        <comment>Notice707</comment>
        <extracomment>Notice707: nobody gave the notice of the 20 % reduction, CPP 707-3</extracomment>
        <translation>Non donné</translation>
    </message>
    <message>
        <source>Conviction</source>
        <extracomment>Outcome: FR: condamnation</extracomment>
        <translation>Condamnation</translation>
    </message>
    <message>
        <source>Acquittal</source>
        <extracomment>Outcome: FR: relaxe</extracomment>
        <translation>Relaxe</translation>
    </message>
    <message>
        <source>Adjournment of sentence</source>
        <extracomment>Outcome: FR: ajournement du prononcé</extracomment>
        <translation>Ajournement du prononcé</translation>
    </message>
    <message>
        <source>Exemption from penalty</source>
        <extracomment>Outcome: FR: dispense de peine</extracomment>
        <translation>Dispense de peine</translation>
    </message>
    <message>
        <source>Natural person</source>
        <extracomment>PersonKind: FR: personne physique</extracomment>
        <translation>Personne physique</translation>
    </message>
    <message>
        <source>Legal person</source>
        <extracomment>PersonKind: FR: personne morale</extracomment>
        <translation>Personne morale</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>Sex: sex of the person</extracomment>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>Sex: sex of the person</extracomment>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Custody: the person, FR: libre</extracomment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Detained in this case</source>
        <extracomment>Custody: FR: détenu pour cette cause</extracomment>
        <translation>Détenu pour cette cause</translation>
    </message>
    <message>
        <source>Detained in another case</source>
        <extracomment>Custody: FR: détenu pour autre cause</extracomment>
        <translation>Détenu pour autre cause</translation>
    </message>
    <message>
        <source>Serving an adjusted sentence</source>
        <extracomment>Custody: semi-liberty, outside placement or home detention in progress</extracomment>
        <translation>Peine aménagée en cours</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Protection: no measure of legal protection</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Guardianship</source>
        <extracomment>Protection: FR: tutelle</extracomment>
        <translation>Tutelle</translation>
    </message>
    <message>
        <source>Curatorship</source>
        <extracomment>Protection: FR: curatelle</extracomment>
        <translation>Curatelle</translation>
    </message>
    <message>
        <source>Fixed home</source>
        <extracomment>ResidenceKind: FR: domicile fixe</extracomment>
        <translation>Domicile fixe</translation>
    </message>
    <message>
        <source>No home</source>
        <extracomment>ResidenceKind: FR: sans domicile</extracomment>
        <translation>Sans domicile</translation>
    </message>
    <message>
        <source>Address for service only</source>
        <extracomment>ResidenceKind: FR: domiciliation</extracomment>
        <translation>Domiciliation</translation>
    </message>
    <message>
        <source>Abroad</source>
        <extracomment>ResidenceKind: residence, FR: à l&apos;étranger</extracomment>
        <translation>À l’étranger</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ResidenceKind: residence, FR: inconnue</extracomment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Mainland France</source>
        <comment>ResidenceRegion</comment>
        <extracomment>ResidenceRegion: where the residence lies</extracomment>
        <translation>Métropole</translation>
    </message>
    <message>
        <source>Alsace-Moselle</source>
        <comment>ResidenceRegion</comment>
        <extracomment>ResidenceRegion: where the residence lies</extracomment>
        <translation>Alsace-Moselle</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <comment>ResidenceRegion</comment>
        <extracomment>ResidenceRegion: where the residence lies</extracomment>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Martinique</source>
        <comment>ResidenceRegion</comment>
        <extracomment>ResidenceRegion: where the residence lies</extracomment>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <comment>ResidenceRegion</comment>
        <extracomment>ResidenceRegion: where the residence lies</extracomment>
        <translation>Guyane</translation>
    </message>
    <message>
        <source>Réunion</source>
        <comment>ResidenceRegion</comment>
        <extracomment>ResidenceRegion: where the residence lies</extracomment>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <comment>ResidenceRegion</comment>
        <extracomment>ResidenceRegion: where the residence lies</extracomment>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Another country</source>
        <extracomment>ResidenceRegion: where the residence lies</extracomment>
        <translation>Autre pays</translation>
    </message>
    <message>
        <source>Simple suspended sentence</source>
        <comment>SuspensionKind</comment>
        <extracomment>SuspensionKind: FR: sursis simple</extracomment>
        <translation>Sursis simple</translation>
    </message>
    <message>
        <source>Probation</source>
        <comment>SuspensionKind</comment>
        <extracomment>SuspensionKind: FR: sursis probatoire</extracomment>
        <translation>Sursis probatoire</translation>
    </message>
    <message>
        <source>Reinforced probation</source>
        <extracomment>SuspensionKind: FR: sursis probatoire avec suivi renforcé</extracomment>
        <translation>Sursis probatoire renforcé</translation>
    </message>
    <message>
        <source>SME (until 23 March 2020)</source>
        <extracomment>SuspensionKind: FR: sursis avec mise à l&apos;épreuve</extracomment>
        <translation>SME (jusqu’au 23 mars 2020)</translation>
    </message>
    <message>
        <source>Suspended with community service (until 23 March 2020)</source>
        <extracomment>SuspensionKind: FR: sursis-TIG</extracomment>
        <translation>Sursis-TIG (jusqu’au 23 mars 2020)</translation>
    </message>
    <message>
        <source>Nothing ordered</source>
        <extracomment>FirmMode: the court said nothing on how the firm part is carried out</extracomment>
        <translation>Rien d’ordonné</translation>
    </message>
    <message>
        <source>Summons (CPP 474)</source>
        <extracomment>FirmMode: FR: convocation 474</extracomment>
        <translation>Convocation (CPP 474)</translation>
    </message>
    <message>
        <source>Adjustment by the court</source>
        <extracomment>FirmMode: FR: aménagement ab initio</extracomment>
        <translation>Aménagement ab initio</translation>
    </message>
    <message>
        <source>Deferred committal order</source>
        <extracomment>FirmMode: FR: mandat de dépôt à effet différé</extracomment>
        <translation>Mandat de dépôt à effet différé</translation>
    </message>
    <message>
        <source>Committal order</source>
        <extracomment>FirmMode: FR: mandat de dépôt</extracomment>
        <translation>Mandat de dépôt</translation>
    </message>
    <message>
        <source>Arrest warrant</source>
        <extracomment>FirmMode: FR: mandat d&apos;arrêt</extracomment>
        <translation>Mandat d’arrêt</translation>
    </message>
    <message>
        <source>Home detention (DDSE)</source>
        <extracomment>AdjustmentRegime: regime of an adjusted sentence, FR: DDSE</extracomment>
        <translation>Détention à domicile (DDSE)</translation>
    </message>
    <message>
        <source>Semi-liberty</source>
        <extracomment>AdjustmentRegime: FR: semi-liberté</extracomment>
        <translation>Semi-liberté</translation>
    </message>
    <message>
        <source>Outside placement</source>
        <extracomment>AdjustmentRegime: FR: placement à l&apos;extérieur</extracomment>
        <translation>Placement à l’extérieur</translation>
    </message>
    <message>
        <source>Given at the hearing</source>
        <extracomment>Consent: consent to community service</extracomment>
        <translation>Donné à l’audience</translation>
    </message>
    <message>
        <source>Given in writing</source>
        <extracomment>Consent: consent to community service</extracomment>
        <translation>Donné par écrit</translation>
    </message>
    <message>
        <source>Not given</source>
        <comment>Consent</comment>
        <extracomment>Consent: consent to community service</extracomment>
        <translation>Refusé ou absent</translation>
    </message>
    <message>
        <source>Uninsured driving</source>
        <extracomment>SurchargeKind: surcharge of a fine, Code des assurances L. 211-27</extracomment>
        <translation>Défaut d’assurance</translation>
    </message>
    <message>
        <source>Hunting</source>
        <extracomment>SurchargeKind: surcharge of a fine, Code des assurances L. 421-8</extracomment>
        <translation>Chasse</translation>
    </message>
    <message>
        <source>Victim support</source>
        <extracomment>SurchargeKind: surcharge of a fine, CP 132-20</extracomment>
        <translation>Aide aux victimes</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <extracomment>CourseKind: course, FR: stage de citoyenneté</extracomment>
        <translation>Citoyenneté</translation>
    </message>
    <message>
        <source>Road safety</source>
        <extracomment>CourseKind: course, FR: sensibilisation à la sécurité routière</extracomment>
        <translation>Sécurité routière</translation>
    </message>
    <message>
        <source>Dangers of drugs</source>
        <extracomment>CourseKind: course, FR: dangers de l&apos;usage de stupéfiants</extracomment>
        <translation>Dangers des stupéfiants</translation>
    </message>
    <message>
        <source>Violence in couples</source>
        <extracomment>CourseKind: course, FR: violences au sein du couple et sexistes</extracomment>
        <translation>Violences au sein du couple</translation>
    </message>
    <message>
        <source>Purchase of sexual acts</source>
        <extracomment>CourseKind: course, FR: lutte contre l&apos;achat d&apos;actes sexuels</extracomment>
        <translation>Achat d’actes sexuels</translation>
    </message>
    <message>
        <source>Parental responsibility</source>
        <extracomment>CourseKind: course, FR: responsabilité parentale</extracomment>
        <translation>Responsabilité parentale</translation>
    </message>
    <message>
        <source>Sexism and equality</source>
        <extracomment>CourseKind: course, FR: lutte contre le sexisme</extracomment>
        <translation>Sexisme et égalité</translation>
    </message>
    <message>
        <source>Animal abuse</source>
        <extracomment>CourseKind: course, FR: lutte contre la maltraitance animale</extracomment>
        <translation>Maltraitance animale</translation>
    </message>
    <message>
        <source>Online hate</source>
        <extracomment>CourseKind: course, FR: respect des personnes dans l&apos;espace numérique</extracomment>
        <translation>Haine en ligne</translation>
    </message>
    <message>
        <source>Suspension</source>
        <extracomment>LicenceMeasure: of the driving licence</extracomment>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <extracomment>LicenceMeasure: of the driving licence, FR: annulation</extracomment>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Restriction</source>
        <extracomment>LicenceMeasure: of the driving licence</extracomment>
        <translation>Restriction</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>BanSubject: subject of a ban, FR: entrer en contact</extracomment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>BanSubject: subject of a ban, FR: paraître</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>BanSubject: subject of a ban, FR: exercer une activité</extracomment>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Weapons</source>
        <extracomment>BanSubject: subject of a ban</extracomment>
        <translation>Armes</translation>
    </message>
    <message>
        <source>Residence</source>
        <extracomment>BanSubject: subject of a ban, FR: interdiction de séjour</extracomment>
        <translation>Séjour</translation>
    </message>
    <message>
        <source>French territory</source>
        <extracomment>BanSubject: subject of a ban, FR: interdiction du territoire</extracomment>
        <translation>Territoire français</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>BanSubject: subject of a ban</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Simple suspended sentence</source>
        <comment>SuspensionRevoked</comment>
        <extracomment>SuspensionRevoked: revoked, FR: sursis simple</extracomment>
        <translation>Sursis simple</translation>
    </message>
    <message>
        <source>Probation</source>
        <comment>SuspensionRevoked</comment>
        <extracomment>SuspensionRevoked: revoked, FR: sursis probatoire</extracomment>
        <translation>Sursis probatoire</translation>
    </message>
    <message>
        <source>The trial court</source>
        <extracomment>RevokedBy: who revoked the suspended sentence</extracomment>
        <translation>La juridiction de jugement</translation>
    </message>
    <message>
        <source>The JAP</source>
        <extracomment>RevokedBy: who revoked the suspended sentence</extracomment>
        <translation>Le JAP</translation>
    </message>
    <message>
        <source>Pre-trial detention</source>
        <extracomment>DetentionKind: FR: détention provisoire</extracomment>
        <translation>Détention provisoire</translation>
    </message>
    <message>
        <source>House arrest (ARSE)</source>
        <extracomment>DetentionKind: FR: assignation à résidence sous surveillance électronique</extracomment>
        <translation>Assignation à résidence (ARSE)</translation>
    </message>
    <message>
        <source>Arrest on a warrant</source>
        <extracomment>DetentionKind: FR: arrestation en exécution d&apos;un mandat</extracomment>
        <translation>Arrestation sur mandat</translation>
    </message>
    <message>
        <source>Detention abroad</source>
        <extracomment>DetentionKind: before surrender or extradition</extracomment>
        <translation>Détention à l’étranger</translation>
    </message>
    <message>
        <source>Appeal</source>
        <extracomment>RemedyLodged: FR: appel</extracomment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Application to set aside</source>
        <extracomment>RemedyLodged: FR: opposition</extracomment>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>Imprisonment</source>
        <extracomment>Kind of penalty, FR: emprisonnement</extracomment>
        <translation>Emprisonnement</translation>
    </message>
    <message>
        <source>Home detention</source>
        <extracomment>Kind of penalty, as a penalty, FR: DDSE</extracomment>
        <translation>Détention à domicile (DDSE)</translation>
    </message>
    <message>
        <source>Community service</source>
        <extracomment>Kind of penalty, FR: travail d&apos;intérêt général</extracomment>
        <translation>Travail d’intérêt général</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>Kind of penalty, FR: amende</extracomment>
        <translation>Amende</translation>
    </message>
    <message>
        <source>Day-fine</source>
        <extracomment>Kind of penalty, FR: jours-amende</extracomment>
        <translation>Jours-amende</translation>
    </message>
    <message>
        <source>Awareness course</source>
        <extracomment>Kind of penalty, FR: stage</extracomment>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Penal constraint</source>
        <extracomment>Kind of penalty, FR: contrainte pénale</extracomment>
        <translation>Contrainte pénale</translation>
    </message>
    <message>
        <source>Reparation penalty</source>
        <extracomment>Kind of penalty, FR: sanction-réparation</extracomment>
        <translation>Sanction-réparation</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <extracomment>Kind of penalty, FR: permis de conduire</extracomment>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>Ban</source>
        <extracomment>Kind of penalty, FR: interdiction</extracomment>
        <translation>Interdiction</translation>
    </message>
    <message>
        <source>Confiscation</source>
        <extracomment>Kind of penalty, FR: confiscation</extracomment>
        <translation>Confiscation</translation>
    </message>
    <message>
        <source>Socio-judicial supervision</source>
        <extracomment>Kind of penalty, FR: suivi socio-judiciaire</extracomment>
        <translation>Suivi socio-judiciaire</translation>
    </message>
    <message>
        <source>Registration in a file</source>
        <extracomment>Kind of penalty, FR: inscription au FIJAIS, au FIJAIT</extracomment>
        <translation>Inscription au fichier</translation>
    </message>
    <message>
        <source>Other penalty</source>
        <extracomment>Kind of penalty, in the court&apos;s own words</extracomment>
        <translation>Autre peine</translation>
    </message>
</context>
<context>
    <name>bex::ui::ErrorText</name>
    <message>
        <source>Nothing was printed, because the papers would not be complete. Missing: %1.</source>
        <translation>Rien n’a été imprimé, car les pièces ne seraient pas complètes. Il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The system has no default printer. Choose one in its settings, or write the papers into a folder with Shift+F9.</source>
        <translation>Le système n’a pas d’imprimante par défaut. Choisissez-en une dans ses réglages, ou écrivez les pièces dans un dossier avec Maj+F9.</translation>
    </message>
    <message>
        <source>The printer did not take “%1”. Look at the printer, then print it again.</source>
        <translation>L’imprimante n’a pas pris «&#xa0;%1&#xa0;». Vérifiez l’imprimante, puis imprimez-le de nouveau.</translation>
    </message>
    <message>
        <source>This is not in the register any more: %1. What you see was read again.</source>
        <translation>Ceci n’est plus au registre&#xa0;: %1. L’écran vient d’être relu.</translation>
    </message>
    <message>
        <source>Somebody else was faster: %1. Nothing was changed; look again and choose.</source>
        <translation>Quelqu’un a été plus rapide&#xa0;: %1. Rien n’a été modifié&#xa0;; regardez de nouveau et choisissez.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is: %1. What was typed stays there.</source>
        <translation>Ceci ne peut pas être enregistré en l’état&#xa0;: %1. Ce qui est saisi reste en place.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is: %1, where %2 is expected. What was typed stays there.</source>
        <translation>Ceci ne peut pas être enregistré en l’état&#xa0;: %1, où l’on attend %2. Ce qui est saisi reste en place.</translation>
    </message>
    <message>
        <source>Another program holds the register. Nothing was changed; try again in a moment.</source>
        <translation>Un autre programme tient le registre. Rien n’a été modifié&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk refused to write. Nothing was changed. Check the space and the rights of the folder, then try again.</source>
        <translation>Le disque a refusé l’écriture. Rien n’a été modifié. Vérifiez la place et les droits du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>This register was written by a newer version of the program. It was not touched; install that version.</source>
        <translation>Ce registre a été écrit par une version plus récente du programme. Il n’a pas été touché&#xa0;; installez cette version.</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>Cela n’a pas pu être fait</translation>
    </message>
    <message>
        <source>Nothing was imported: “%1” is larger than %2. Split it.</source>
        <extracomment>About a file chosen for import. %1 its name, %2 a size, as &quot;16 MiB&quot;</extracomment>
        <translation>Rien n’a été importé&#xa0;: «&#xa0;%1&#xa0;» dépasse %2. Découpez-le.</translation>
    </message>
    <message>
        <source>Nothing was imported: “%1” cannot be read. Check that it is there and that you may read it.</source>
        <extracomment>About a file chosen for import. %1 its name</extracomment>
        <translation>Rien n’a été importé&#xa0;: «&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez qu’il est bien là et que vous y avez accès.</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <extracomment>Under an error, for those who are asked for help. %1 the name under which app/ERRORS.md explains it</extracomment>
        <translation>Référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>The kept file of paper %1 is not what was issued, so it did not leave the program. Ask for the last backup of the register.</source>
        <extracomment>About a paper of the register. %1 its reference</extracomment>
        <translation>Le fichier conservé de la pièce %1 n’est pas celui qui est sorti&#xa0;; il n’a pas quitté le programme. Demandez la dernière sauvegarde du registre.</translation>
    </message>
    <message>
        <source>The printer “%1” is not there any more. Choose another with Shift+F9.</source>
        <extracomment>%1 the name of a printer</extracomment>
        <translation>L’imprimante «&#xa0;%1&#xa0;» n’est plus là. Choisissez-en une autre avec Maj+F9.</translation>
    </message>
    <message>
        <source>The printer “%1” is stopped. Look at it (jam, paper, cover), then go on.</source>
        <extracomment>%1 the name of a printer</extracomment>
        <translation>L’imprimante «&#xa0;%1&#xa0;» est arrêtée. Regardez-la (bourrage, papier, capot), puis reprenez.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was entered already, or the plan has changed since it was shown. Look at it again.</source>
        <translation>Rien n’a changé&#xa0;: c’est déjà saisi, ou le plan a changé depuis qu’il a été affiché. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was changed: a reason is needed. It stays in the register.</source>
        <translation>Rien n’a changé&#xa0;: il faut un motif. Il reste au registre.</translation>
    </message>
    <message>
        <source>A wording counts from today or from a later day: the papers of the days before are out. Choose another day.</source>
        <translation>Un texte compte à partir d’aujourd’hui ou d’un jour à venir&#xa0;: les pièces des jours passés sont sorties. Choisissez un autre jour.</translation>
    </message>
    <message>
        <source>The register does not stand where it was opened: “%1”. Nothing was changed. Put the file back there; if it is lost, close the program and restore the last backup.</source>
        <extracomment>%1 the file of the register</extracomment>
        <translation>Le registre n’est plus là où il a été ouvert&#xa0;: «&#xa0;%1&#xa0;». Rien n’a été changé. Remettez le fichier à sa place&#xa0;; s’il est perdu, fermez le programme et reprenez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>the reason</source>
        <extracomment>A field of the register</extracomment>
        <translation>le motif</translation>
    </message>
    <message>
        <source>who acts</source>
        <extracomment>A field of the register</extracomment>
        <translation>qui agit</translation>
    </message>
    <message>
        <source>the day of the hearing</source>
        <extracomment>A field of the register</extracomment>
        <translation>le jour de l’audience</translation>
    </message>
    <message>
        <source>the family name</source>
        <extracomment>A field of the register</extracomment>
        <translation>le nom de famille</translation>
    </message>
    <message>
        <source>the first day of the wording</source>
        <extracomment>A field of the register</extracomment>
        <translation>le premier jour du texte</translation>
    </message>
    <message>
        <source>the papers</source>
        <extracomment>A field of the register</extracomment>
        <translation>les pièces</translation>
    </message>
    <message>
        <source>the judgment</source>
        <extracomment>A field of the register</extracomment>
        <translation>le jugement</translation>
    </message>
    <message>
        <source>a reason in words</source>
        <extracomment>What is expected in a field</extracomment>
        <translation>un motif en toutes lettres</translation>
    </message>
    <message>
        <source>a name in letters</source>
        <extracomment>What is expected in a field</extracomment>
        <translation>un nom</translation>
    </message>
    <message>
        <source>a day that exists</source>
        <extracomment>What is expected in a field</extracomment>
        <translation>un jour qui existe</translation>
    </message>
    <message>
        <source>at least a family name</source>
        <extracomment>What is expected in a field</extracomment>
        <translation>au moins un nom de famille</translation>
    </message>
    <message>
        <source>one paper or more</source>
        <extracomment>What is expected in a field</extracomment>
        <translation>au moins une pièce</translation>
    </message>
    <message>
        <source>a paper that is not void</source>
        <extracomment>What is expected in a field</extracomment>
        <translation>une pièce non annulée</translation>
    </message>
    <message>
        <source>its day, hour and place</source>
        <extracomment>What is expected of a summons</extracomment>
        <translation>son jour, son heure et son lieu</translation>
    </message>
    <message>
        <source>today or a later day</source>
        <extracomment>What is expected in a field</extracomment>
        <translation>aujourd’hui ou un jour à venir</translation>
    </message>
    <message>
        <source>Nothing was entered: an appeal or an application to set aside is dated in the future. What was typed stays there.</source>
        <translation>Rien n’a été enregistré&#xa0;: un appel ou une opposition porte une date à venir. La saisie reste en place.</translation>
    </message>
    <message>
        <source>Nothing was changed: what is known of %1, or what was said of both, is not what was on screen. Look at both again.</source>
        <extracomment>About two people who were compared. %1 the family name of one of them</extracomment>
        <translation>Rien n’a été changé : ce que l’on sait de %1, ou ce qui a été dit des deux, n’est plus ce qui était à l’écran. Comparez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>bex::ui::EventFlow</name>
    <message>
        <source>Enter the judgment first (Ctrl+Enter): what happens after it changes its plan.</source>
        <translation>Saisissez d’abord le jugement (Ctrl+Entrée)&#xa0;: ce qui arrive ensuite change son plan.</translation>
    </message>
    <message>
        <source>It is in the register, with the plan that follows from it.</source>
        <translation>C’est au registre, avec le plan qui en découle.</translation>
    </message>
    <message>
        <source>Strike out what happened</source>
        <extracomment>Title of a question: an event entered by mistake (FR: rayer)</extracomment>
        <translation>Rayer un événement</translation>
    </message>
    <message>
        <source>Why does it not count? The reason stays in the register, and the plan is what it was without it.</source>
        <translation>Pourquoi ne compte-t-il pas&#xa0;? Le motif reste au registre, et le plan est celui d’avant.</translation>
    </message>
    <message>
        <source>Struck out; the plan is the one without it.</source>
        <translation>Rayé&#xa0;; le plan est celui d’avant.</translation>
    </message>
    <message>
        <source>Without it, something else in the list could not have happened; strike that out first. %1</source>
        <extracomment>%1 a sentence that says what could not have happened</extracomment>
        <translation>Sans lui, autre chose de la liste n’a pas pu arriver&#xa0;; rayez-la d’abord. %1</translation>
    </message>
    <message>
        <source>Nothing is struck out without a reason.</source>
        <translation>Rien ne se raye sans motif.</translation>
    </message>
</context>
<context>
    <name>bex::ui::EventForm</name>
    <message>
        <source>On</source>
        <extracomment>Field label: the day when it happened</extracomment>
        <translation>Le</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Field label: who appealed, or who withdraws (FR: auteur du recours)</extracomment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>Field label: which part of the judgment a remedy is about (FR: portée)</extracomment>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Served how</source>
        <extracomment>Field label: how the judgment was served</extracomment>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Field label: where the person did not come</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Legitimate reason</source>
        <extracomment>Field label: was there an excuse (FR: motif légitime)</extracomment>
        <translation>Motif légitime</translation>
    </message>
    <message>
        <source>Summons</source>
        <extracomment>Field label: which summons could not be handed over</extracomment>
        <translation>Convocation</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <extracomment>Field label: how much was paid</extracomment>
        <translation>Somme payée</translation>
    </message>
    <message>
        <source>New address</source>
        <extracomment>Field label: the new address</extracomment>
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>Residence</source>
        <extracomment>Field label: kind of the new residence</extracomment>
        <translation>Résidence</translation>
    </message>
    <message>
        <source>Court of the residence</source>
        <extracomment>Field label: judicial court of the new residence (FR: TJ du domicile)</extracomment>
        <translation>TJ du domicile</translation>
    </message>
    <message>
        <source>Same district</source>
        <extracomment>Field label: is the new residence in the district of this court (FR: même ressort)</extracomment>
        <translation>Même ressort</translation>
    </message>
    <message>
        <source>Incarceration on</source>
        <extracomment>Field label: the day of the incarceration that the prosecutor fixed</extracomment>
        <translation>Incarcération le</translation>
    </message>
    <message>
        <source>Prison</source>
        <extracomment>Field label: the prison where the person must go</extracomment>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Ground</source>
        <extracomment>Field label: why the prosecutor need not wait</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Communicated on</source>
        <extracomment>Field label: the day when the judgment was communicated to the JAP</extracomment>
        <translation>Communiqué le</translation>
    </message>
    <message>
        <source>In which text</source>
        <extracomment>Field label: the text in which an error was found</extracomment>
        <translation>Dans quel texte</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Field label: what the court of appeal decided</extracomment>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Field label: what happened after the counter</extracomment>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>bex::ui::EventsPage</name>
    <message>
        <source>What it changes in the plan is shown here before anything is kept.</source>
        <translation>Ce que cela change dans le plan s’affiche ici avant que rien ne soit gardé.</translation>
    </message>
    <message>
        <source>What happened after the counter?</source>
        <extracomment>Title of a page: events since the person left the counter (FR: Que s&apos;est-il passé ?)</extracomment>
        <translation>Que s’est-il passé après le guichet&#xa0;?</translation>
    </message>
    <message>
        <source>What happened before</source>
        <extracomment>Over the list of events of a person</extracomment>
        <translation>Déjà saisi</translation>
    </message>
    <message>
        <source>What happened to the person</source>
        <translation>Événements de la personne</translation>
    </message>
    <message>
        <source>What it changes in the plan</source>
        <translation>Ce que cela change dans le plan</translation>
    </message>
    <message>
        <source>Strike out… (Del)</source>
        <extracomment>Button: an event was entered by mistake (FR: rayer). Del is its key in the list</extracomment>
        <translation>Rayer… (Suppr)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <extracomment>Button: leave the page; nothing of what is typed is kept. Esc is its key</extracomment>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>Confirm (Ctrl+Enter)</source>
        <extracomment>Button: the event enters the register with its plan. Ctrl+Enter is its key</extracomment>
        <translation>Confirmer (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>bex::ui::FormHistory</name>
    <message>
        <source>This paper has always said what ships with the program.</source>
        <translation>Cette pièce a toujours porté le texte fourni avec le programme.</translation>
    </message>
</context>
<context>
    <name>bex::ui::FormsPage</name>
    <message>
        <source>Sample person %1: %2</source>
        <extracomment>A fictitious person on whom a wording is tried. %1 a number, %2 their name</extracomment>
        <translation>Personne fictive %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Everything the law asks for is there, on every sample paper.</source>
        <translation>Tout ce que la loi demande y est, sur chaque pièce d’essai.</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <extracomment>Before the verdict on a wording. %1 the verdict; the sign supports it</extracomment>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Type the first day on which papers say it.</source>
        <translation>Tapez le premier jour où les pièces le diront.</translation>
    </message>
    <message>
        <source>Name who signs the wording off.</source>
        <translation>Nommez qui valide ce texte.</translation>
    </message>
    <message>
        <source>Say why: a wording without a reason is not kept.</source>
        <translation>Dites pourquoi&#xa0;: un texte sans motif n’est pas gardé.</translation>
    </message>
    <message>
        <source>Papers and whose words they carry</source>
        <translation>Pièces et origine de leur texte</translation>
    </message>
    <message>
        <source>French (authentic)</source>
        <extracomment>Over the French text of a form, which alone is authentic</extracomment>
        <translation>Français (fait foi)</translation>
    </message>
    <message>
        <source>%1 (for information)</source>
        <translation>%1 (pour information)</translation>
    </message>
    <message>
        <source>Insert a value… (Ctrl+Space)</source>
        <extracomment>Button: a list of the values a form may ask for opens</extracomment>
        <translation>Insérer une valeur… (Ctrl+Espace)</translation>
    </message>
    <message>
        <source>Sign off</source>
        <extracomment>Button: the wording counts from its day on (FR: valider)</extracomment>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Back to the text that ships</source>
        <extracomment>Button: the paper says again what the program ships</extracomment>
        <translation>Revenir au texte fourni</translation>
    </message>
    <message>
        <source>Sample person</source>
        <translation>Personne fictive</translation>
    </message>
    <message>
        <source>The paper as the sample person gets it</source>
        <translation>La pièce telle que la personne fictive la reçoit</translation>
    </message>
    <message>
        <source>What the paper said before</source>
        <translation>Ce que la pièce disait avant</translation>
    </message>
</context>
<context>
    <name>bex::ui::FoundList</name>
    <message>
        <source>Elsewhere in the register</source>
        <extracomment>Over the list of people found in other hearings than the one on screen</extracomment>
        <translation>Ailleurs dans le registre</translation>
    </message>
</context>
<context>
    <name>bex::ui::FunctionBar</name>
    <message>
        <source>%1  %2</source>
        <extracomment>Button of the foot of the window. %1 the key, %2 what it does</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>bex::ui::HandingFlow</name>
    <message>
        <source>Since they were printed, a slot or something else they say has changed: %1. Print them again (F9), then hand over.</source>
        <extracomment>Before papers are handed over. %1 names of papers</extracomment>
        <translation>Depuis l’impression, un créneau ou autre chose a changé sur&#xa0;: %1. Réimprimez (F9), puis remettez.</translation>
    </message>
    <message>
        <source>A summons needs its day, hour and place: %1. F5 chooses them.</source>
        <extracomment>Before papers are handed over. %1 names of summonses</extracomment>
        <translation>Il faut un jour, une heure et un lieu&#xa0;: %1. F5 pour les choisir.</translation>
    </message>
    <message>
        <source>Every paper is in the person’s hand already, with its receipt.</source>
        <translation>Tous les documents ont déjà été remis, contre émargement.</translation>
    </message>
    <message>
        <source>Not handed over, since day, hour or place is missing (F5 chooses them): %1.</source>
        <extracomment>Question before the rest is handed over. %1 names of summonses</extracomment>
        <translation>Ne seront pas remis, faute de jour, d’heure ou de lieu (F5 pour les choisir)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not printed yet (F9 prints): %1.</source>
        <extracomment>Question before papers are handed over. %1 names of papers</extracomment>
        <translation>Pas encore imprimés (F9 pour imprimer)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Hand over without that?</source>
        <extracomment>Question, after what is missing</extracomment>
        <translation>Remettre quand même le reste&#xa0;?</translation>
    </message>
    <message>
        <source>Handing over</source>
        <extracomment>Title of a message: the papers cannot be handed over (FR: remise)</extracomment>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Enter the judgment first (Ctrl+Enter), then hand over.</source>
        <translation>Enregistrez d’abord le jugement (Ctrl+Entrée), puis remettez.</translation>
    </message>
    <message>
        <source>Papers handed over to %1, receipt in the register.</source>
        <extracomment>In the status line. %1 the person</extracomment>
        <translation>Pièces remises à %1, récépissé au registre.</translation>
    </message>
</context>
<context>
    <name>bex::ui::HearingFlow</name>
    <message>
        <source>Import a roll</source>
        <translation>Importer un rôle</translation>
    </message>
    <message>
        <source>Rolls and judgments (*.csv *.json *.jsonl)</source>
        <translation>Rôles et jugements (*.csv *.json *.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) kept.</source>
        <extracomment>After an import: people or judgments that are new in the register</extracomment>
        <translation>
            <numerusform>%n ligne retenue.</numerusform>
            <numerusform>%n lignes retenues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that were not kept</source>
        <translation>Lignes non retenues</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were refused, all others were kept:</source>
        <translation>
            <numerusform>%n ligne a été refusée, les autres sont retenues&#xa0;:</numerusform>
            <numerusform>%n lignes ont été refusées, les autres sont retenues&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>A person is put on the roll of a hearing: open one first.</source>
        <translation>Une personne s’inscrit au rôle d’une audience&#xa0;: ouvrez-en une d’abord.</translation>
    </message>
</context>
<context>
    <name>bex::ui::HearingPrintDialog</name>
    <message numerus="yes">
        <source>%n person(s) left out:</source>
        <extracomment>Above a list of people whose papers are not printed</extracomment>
        <translation>
            <numerusform>%n personne écartée&#xa0;:</numerusform>
            <numerusform>%n personnes écartées&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on from this sheet</source>
        <extracomment>Button: the sheets leave</extracomment>
        <translation>Reprendre à cette feuille</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <extracomment>Button, with its key: no sheet leaves until it goes on; the sheets leave again</extracomment>
        <translation>Reprendre (Espace)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>Button: closes the window, or stops what leaves</extracomment>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <source>Stop printing?</source>
        <extracomment>Title of a question</extracomment>
        <translation>Arrêter l’impression&#xa0;?</translation>
    </message>
    <message>
        <source>Sheets are leaving. Stop after the one on its way? The rest waits, and goes on when you open this again.</source>
        <translation>Des feuilles sortent. Arrêter après celle qui part&#xa0;? Le reste attend, et reprendra à la prochaine ouverture.</translation>
    </message>
    <message>
        <source>List of the sheets</source>
        <extracomment>Name of a job of the printer: the list of what left</extracomment>
        <translation>Liste des feuilles</translation>
    </message>
    <message>
        <source>Print the hearing</source>
        <extracomment>Title of a window: every paper of the hearing as one pile</extracomment>
        <translation>Imprimer l’audience</translation>
    </message>
    <message>
        <source>To: %1</source>
        <extracomment>Before the name of a printer or a folder. %1 that name</extracomment>
        <translation>Vers&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>bex::ui::HearingPrintParts</name>
    <message>
        <source>F8 shows the sheets of the person, F6 prints the paper on one side or on both.</source>
        <extracomment>Foot of a list. F6 and F8 are keys</extracomment>
        <translation>F8 montre les feuilles de la personne, F6 imprime la pièce sur une face ou en recto verso.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button: choose a printer or a folder</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>A sheet with the name before each person</source>
        <extracomment>A choice: a separator before each person (FR: intercalaire)</extracomment>
        <translation>Un intercalaire avec le nom avant chaque personne</translation>
    </message>
    <message>
        <source>From sheet</source>
        <extracomment>Label of a field: number of the first sheet to print</extracomment>
        <translation>À partir de la feuille</translation>
    </message>
    <message>
        <source>page</source>
        <extracomment>Label of a field: first page of that sheet to print</extracomment>
        <translation>page</translation>
    </message>
    <message>
        <source>Sheets in the order in which they leave</source>
        <translation>Feuilles dans l’ordre de sortie</translation>
    </message>
    <message>
        <source>People left out</source>
        <translation>Personnes écartées</translation>
    </message>
    <message>
        <source>How far the printing is</source>
        <translation>Avancement de l’impression</translation>
    </message>
    <message>
        <source>Print the list</source>
        <extracomment>Button: prints the list of what left and what did not</extracomment>
        <translation>Imprimer la liste</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>Button: leaves the former queue as it is and prepares all again</extracomment>
        <translation>Tout recommencer</translation>
    </message>
</context>
<context>
    <name>bex::ui::HelpWindow</name>
    <message>
        <source>Keys</source>
        <extracomment>Heading over the keys of the program</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>In the form of a judgment: F2 person, F4 decision, F6 offences, F3 penalties, F11 revocations, Shift+F11 detention, Shift+F6 civil parties, Shift+F4 appeals, F7 the next open point, Ctrl+Z the item removed last. In a field: Enter and Tab go on, Shift+Enter back; dates take 12/3, +30 or monday, lengths 18m or 1y 6m.</source>
        <translation>Dans la saisie d’un jugement&#xa0;: F2 personne, F4 décision, F6 infractions, F3 peines, F11 révocations, Maj+F11 détention, Maj+F6 parties civiles, Maj+F4 recours, F7 le point ouvert suivant, Ctrl+Z ce qui vient d’être retiré. Dans un champ&#xa0;: Entrée et Tab avancent, Maj+Entrée recule&#xa0;; une date se tape 12/3, +30 ou lundi, une durée 18m ou 1a 6m.</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Help: version of the program</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>Help: the file of the register</extracomment>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Help: the file of what the program remembers of its use</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Help: messages of the program for whoever repairs it</extracomment>
        <translation>Messages techniques</translation>
    </message>
    <message>
        <source>This program</source>
        <extracomment>Heading over where things are kept</extracomment>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Title of a window: keys and version (FR: aide)</extracomment>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>bex::ui::HourField</name>
    <message>
        <source>Type an hour, as 9, 9h20 or 14:30.</source>
        <extracomment>Under an hour that cannot be read</extracomment>
        <translation>Tapez une heure&#xa0;: 9, 9h20 ou 14:30.</translation>
    </message>
</context>
<context>
    <name>bex::ui::IdentityPage</name>
    <message>
        <source>What is typed is saved when the field is left. A place that stays empty prints as a ruled blank.</source>
        <translation>Ce qui est tapé est enregistré en quittant le champ. Un champ resté vide s’imprime comme une ligne à remplir.</translation>
    </message>
    <message>
        <source>A judgment typed from now on starts with the kind, the seat, the public holidays and the choices of the JAP; those entered keep their own.</source>
        <translation>Tout jugement saisi désormais part de la nature, du siège, des jours fériés et des choix du JAP&#xa0;; ceux déjà enregistrés gardent les leurs.</translation>
    </message>
</context>
<context>
    <name>bex::ui::ItemFrame</name>
    <message>
        <source>Move up (Ctrl+Shift+Up)</source>
        <extracomment>Tool tip of a button on one item of a list (a penalty, an offence)</extracomment>
        <translation>Monter (Ctrl+Maj+Haut)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Shift+Down)</source>
        <extracomment>Tool tip of a button on one item of a list (a penalty, an offence)</extracomment>
        <translation>Descendre (Ctrl+Maj+Bas)</translation>
    </message>
    <message>
        <source>Remove (Ctrl+Shift+Delete)</source>
        <extracomment>Tool tip of a button on one item of a list (a penalty, an offence)</extracomment>
        <translation>Retirer (Ctrl+Maj+Suppr)</translation>
    </message>
</context>
<context>
    <name>bex::ui::ItemList</name>
    <message>
        <source>Removed. Put it back (Ctrl+Z)</source>
        <extracomment>Button under a list: puts the item back that was removed last</extracomment>
        <translation>Retiré. Le remettre (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>bex::ui::JournalPanel</name>
    <message>
        <source>Journal of the person</source>
        <translation>Journal de la personne</translation>
    </message>
</context>
<context>
    <name>bex::ui::JudgmentCheck</name>
    <message>
        <source>Compare with the typed judgment</source>
        <extracomment>Title of a window: what was entered beside the typed judgment (FR: jugement rendu)</extracomment>
        <translation>Comparer au jugement rendu</translation>
    </message>
    <message>
        <source>%1 · entered by %2 on %3</source>
        <extracomment>Over the facts of a judgment. %1 the person, %2 who entered it, %3 the day</extracomment>
        <translation>%1 · saisi par %2 le %3</translation>
    </message>
    <message>
        <source>Read each line beside the typed judgment. Ctrl+Enter: all of it conforms. Enter on a line: this one differs, and is corrected.</source>
        <translation>Lire chaque ligne à côté du jugement rendu. Ctrl+Entrée&#xa0;: tout est conforme. Entrée sur une ligne&#xa0;: celle-ci diffère, et se rectifie.</translation>
    </message>
    <message>
        <source>Facts as they were entered</source>
        <translation>Faits tels qu’ils ont été saisis</translation>
    </message>
    <message>
        <source>Conforms (Ctrl+Enter)</source>
        <extracomment>Button: the whole judgment is what was entered (FR: conforme). Ctrl+Enter is its key</extracomment>
        <translation>Conforme (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>This line differs (Enter)</source>
        <extracomment>Button: the marked line is not what the judgment says. Enter is its key</extracomment>
        <translation>Cette ligne diffère (Entrée)</translation>
    </message>
    <message>
        <source>Later (Esc)</source>
        <extracomment>Button: leave it due. Esc is its key</extracomment>
        <translation>Plus tard (Échap)</translation>
    </message>
</context>
<context>
    <name>bex::ui::JudgmentForm</name>
    <message>
        <source>Person</source>
        <extracomment>Heading of a part of the form</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Heading of a part of the form</extracomment>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Offences</source>
        <extracomment>Heading of a part of the form</extracomment>
        <translation>Infractions</translation>
    </message>
    <message>
        <source>Penalties</source>
        <extracomment>Heading of a part of the form</extracomment>
        <translation>Peines</translation>
    </message>
    <message>
        <source>Suspended sentences revoked</source>
        <extracomment>Heading of a part of the form: suspended sentences revoked (FR: révocations de sursis)</extracomment>
        <translation>Sursis révoqués</translation>
    </message>
    <message>
        <source>Detention already served</source>
        <extracomment>Heading of a part of the form: days already served (FR: détention à déduire)</extracomment>
        <translation>Détention déjà subie</translation>
    </message>
    <message>
        <source>Civil parties</source>
        <extracomment>Heading of a part of the form</extracomment>
        <translation>Parties civiles</translation>
    </message>
    <message>
        <source>Appeals</source>
        <extracomment>Heading of a part of the form: remedies already used (FR: recours)</extracomment>
        <translation>Recours</translation>
    </message>
</context>
<context>
    <name>bex::ui::JudgmentLines</name>
    <message>
        <source>Part</source>
        <extracomment>Header of a column: part of a judgment, as &quot;Person&quot; or &quot;Penalty 1&quot;</extracomment>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>Header of a column: what a line of a judgment is about</extracomment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>As entered</source>
        <extracomment>Header of a column: what was entered (FR: saisi)</extracomment>
        <translation>Tel que saisi</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Part of a judgment</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Part of a judgment</extracomment>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Offence</source>
        <extracomment>Part of a judgment; a number follows</extracomment>
        <translation>Infraction</translation>
    </message>
    <message>
        <source>Suspension revoked</source>
        <extracomment>Part of a judgment; a number follows (FR: révocation de sursis)</extracomment>
        <translation>Sursis révoqué</translation>
    </message>
    <message>
        <source>Detention to deduct</source>
        <extracomment>Part of a judgment; a number follows (FR: détention à déduire)</extracomment>
        <translation>Détention à déduire</translation>
    </message>
    <message>
        <source>Civil party</source>
        <extracomment>Part of a judgment; a number follows</extracomment>
        <translation>Partie civile</translation>
    </message>
    <message>
        <source>Remedy</source>
        <extracomment>Part of a judgment; a number follows (FR: recours)</extracomment>
        <translation>Recours</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A part of a judgment. %1 which list, %2 its number in it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Penalty %1: %2</source>
        <extracomment>A part of a judgment. %1 the number of the penalty, %2 its kind</extracomment>
        <translation>Peine %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Part of a judgment: what the form has no field for</extracomment>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>bex::ui::KeptPapersPanel</name>
    <message>
        <source>Papers kept of the person</source>
        <translation>Pièces conservées de la personne</translation>
    </message>
    <message>
        <source>What is known of the paper</source>
        <translation>Ce que l’on sait de la pièce</translation>
    </message>
</context>
<context>
    <name>bex::ui::LanguageText</name>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pachto</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamoul</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somali</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>tigrigna</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>wolof</translation>
    </message>
    <message>
        <source>Fula</source>
        <translation>peul</translation>
    </message>
    <message>
        <source>French sign language</source>
        <translation>langue des signes française</translation>
    </message>
</context>
<context>
    <name>bex::ui::LeavePage</name>
    <message>
        <source>The person leaves without being received</source>
        <translation>La personne part sans être reçue</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label of a field: why the person left (FR: motif)</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Label of a field: what the registrar adds (FR: observation)</extracomment>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Confirm the departure</source>
        <extracomment>Button: writes the departure in the register</extracomment>
        <translation>Confirmer le départ</translation>
    </message>
</context>
<context>
    <name>bex::ui::LeftList</name>
    <message>
        <source>Sheets of the hearing that were sent</source>
        <extracomment>Title of a printed list (FR: liste des feuilles sorties)</extracomment>
        <translation>Feuilles envoyées de l’audience</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sheet(s) sent.</source>
        <extracomment>How a queue ended. %1 how many were sent, %n how many there are</extracomment>
        <translation>
            <numerusform>Feuilles envoyées&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Feuilles envoyées&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::ui::ListForm</name>
    <message>
        <source>Offences</source>
        <extracomment>Heading of the list of offences</extracomment>
        <translation>Infractions</translation>
    </message>
    <message>
        <source>Revocations</source>
        <extracomment>Heading: suspended sentences that are revoked (FR: révocations de sursis)</extracomment>
        <translation>Révocations</translation>
    </message>
    <message>
        <source>Detention to deduct</source>
        <extracomment>Heading: days already served for these facts (FR: détention à déduire)</extracomment>
        <translation>Détention à déduire</translation>
    </message>
    <message>
        <source>Civil parties</source>
        <extracomment>Heading of the list of civil parties</extracomment>
        <translation>Parties civiles</translation>
    </message>
    <message>
        <source>Appeals lodged</source>
        <extracomment>Heading: remedies already used (FR: recours)</extracomment>
        <translation>Recours formés</translation>
    </message>
    <message>
        <source>Surcharges</source>
        <extracomment>Heading: surcharges of a fine (FR: majorations)</extracomment>
        <translation>Majorations</translation>
    </message>
    <message>
        <source>Offence %1</source>
        <extracomment>Heading of one offence, %1 its number</extracomment>
        <translation>Infraction %1</translation>
    </message>
    <message>
        <source>Revocation %1</source>
        <extracomment>Heading of one revocation, %1 its number</extracomment>
        <translation>Révocation %1</translation>
    </message>
    <message>
        <source>Detention %1</source>
        <extracomment>Heading of one period of detention, %1 its number</extracomment>
        <translation>Détention %1</translation>
    </message>
    <message>
        <source>Civil party %1</source>
        <extracomment>Heading of one civil party, %1 its number</extracomment>
        <translation>Partie civile %1</translation>
    </message>
    <message>
        <source>Appeal %1</source>
        <extracomment>Heading of one appeal, %1 its number</extracomment>
        <translation>Recours %1</translation>
    </message>
    <message>
        <source>Surcharge %1</source>
        <extracomment>Heading of one surcharge, %1 its number</extracomment>
        <translation>Majoration %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entered</source>
        <extracomment>Beside the heading of a list: how many items it has</extracomment>
        <translation>
            <numerusform>%n saisie</numerusform>
            <numerusform>%n saisies</numerusform>
        </translation>
    </message>
    <message>
        <source>asked: none</source>
        <extracomment>Beside a heading: the person was asked and there is none; or was not asked</extracomment>
        <translation>demandé&#xa0;: néant</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Key action: the list was asked for and is empty</extracomment>
        <translation>Néant</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>Key action: takes the answer &quot;none&quot; back</extracomment>
        <translation>Pas demandé</translation>
    </message>
</context>
<context>
    <name>bex::ui::ListTables</name>
    <message>
        <source>NATINF</source>
        <extracomment>Field label: code of the offence in the national table (FR: NATINF)</extracomment>
        <translation>NATINF</translation>
    </message>
    <message>
        <source>Offence</source>
        <extracomment>Field label: name of the offence (FR: qualification)</extracomment>
        <translation>Infraction</translation>
    </message>
    <message>
        <source>Committed on</source>
        <extracomment>Field label: day of the facts</extracomment>
        <translation>Commise le</translation>
    </message>
    <message>
        <source>Committed in</source>
        <extracomment>Field label: where the facts happened</extracomment>
        <translation>Commise à</translation>
    </message>
    <message>
        <source>Recidivism</source>
        <extracomment>Field label: legal recidivism (FR: récidive légale)</extracomment>
        <translation>Récidive légale</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <extracomment>Field label: act of terrorism</extracomment>
        <translation>Terrorisme</translation>
    </message>
    <message>
        <source>Length revoked</source>
        <extracomment>Field label: length of the suspended sentence that is revoked</extracomment>
        <translation>Durée révoquée</translation>
    </message>
    <message>
        <source>Of what</source>
        <extracomment>Field label: kind of suspended sentence that is revoked</extracomment>
        <translation>Nature du sursis</translation>
    </message>
    <message>
        <source>Revoked by</source>
        <extracomment>Field label: who revoked the suspended sentence</extracomment>
        <translation>Révoqué par</translation>
    </message>
    <message>
        <source>First decision</source>
        <extracomment>Field label: the decision that had suspended it</extracomment>
        <translation>Première décision</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Field label: days already served, to be deducted</extracomment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Detained how</source>
        <extracomment>Field label: kind of detention already served</extracomment>
        <translation>Forme de détention</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Field label: first day of a detention</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Field label: last day of a detention</extracomment>
        <translation>Au</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field label: name of the civil party</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Natural person</source>
        <extracomment>Field label: is the civil party a natural person</extracomment>
        <translation>Personne physique</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Field label: was the civil party at the hearing</extracomment>
        <translation>Présente</translation>
    </message>
    <message>
        <source>Damages</source>
        <extracomment>Field label: damages awarded, in euros (FR: dommages et intérêts)</extracomment>
        <translation>Dommages et intérêts</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <extracomment>Field label: name of the lawyer of the civil party</extracomment>
        <translation>Avocat</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>Field label: bar of the lawyer of the civil party (FR: barreau)</extracomment>
        <translation>Barreau</translation>
    </message>
    <message>
        <source>Lodged on</source>
        <extracomment>Field label: day of an appeal</extracomment>
        <translation>Formé le</translation>
    </message>
    <message>
        <source>Lodged by</source>
        <extracomment>Field label: who appealed</extracomment>
        <translation>Formé par</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>Field label: penal or civil part</extracomment>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Remedy</source>
        <extracomment>Field label: appeal or opposition</extracomment>
        <translation>Voie de recours</translation>
    </message>
</context>
<context>
    <name>bex::ui::MainMenu</name>
    <message>
        <source>&amp;Register</source>
        <extracomment>Menu: what the office keeps (FR: registre)</extracomment>
        <translation>&amp;Registre</translation>
    </message>
    <message>
        <source>&amp;Hearing</source>
        <extracomment>Menu (FR: audience); &amp; before the letter that opens it</extracomment>
        <translation>&amp;Audience</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <extracomment>Menu: the person at the counter</extracomment>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>P&amp;apers</source>
        <extracomment>Menu: printing and handing over</extracomment>
        <translation>P&amp;ièces</translation>
    </message>
    <message>
        <source>&amp;Court</source>
        <extracomment>Menu: the court itself (FR: juridiction)</extracomment>
        <translation>&amp;Juridiction</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu: what the screen shows, and how</extracomment>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <extracomment>Menu: the keys of the program (FR: aide)</extracomment>
        <translation>Ai&amp;de</translation>
    </message>
</context>
<context>
    <name>bex::ui::MainWindow</name>
    <message>
        <source>Guichet BEX</source>
        <extracomment>Title of the window. The name of the program is the same in every language</extracomment>
        <translation>Guichet BEX</translation>
    </message>
    <message>
        <source>%1 – Guichet BEX</source>
        <extracomment>Title of the window. %1 the court, as the hearing names it</extracomment>
        <translation>%1 – Guichet BEX</translation>
    </message>
    <message>
        <source>You: %1 (Shift+F1)</source>
        <extracomment>Foot of the window. %1 the name of whoever works at the counter</extracomment>
        <translation>Vous&#xa0;: %1 (Maj+F1)</translation>
    </message>
</context>
<context>
    <name>bex::ui::MoneyField</name>
    <message>
        <source>Type a sum in euros, as 300 or 300,50.</source>
        <extracomment>Under a sum that cannot be read</extracomment>
        <translation>Tapez une somme en euros&#xa0;: 300 ou 300,50.</translation>
    </message>
</context>
<context>
    <name>bex::ui::NewHearingDialog</name>
    <message>
        <source>Type a date that exists, as 12/3, 12/3/24 or monday.</source>
        <translation>Tapez une date qui existe&#xa0;: 12/3, 12/3/24 ou lundi.</translation>
    </message>
    <message>
        <source>New hearing</source>
        <translation>Nouvelle audience</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Label of a field: day of the hearing</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Court</source>
        <extracomment>Label of a field: name of the court</extracomment>
        <translation>Juridiction</translation>
    </message>
    <message>
        <source>Chamber</source>
        <extracomment>Label of a field: chamber of the court (FR: chambre)</extracomment>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Open the hearing</source>
        <extracomment>Button: opens the hearing as typed</extracomment>
        <translation>Ouvrir l’audience</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves without opening anything</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>bex::ui::NewPersonDialog</name>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>Label of a field (FR: nom de famille)</extracomment>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>First names</source>
        <extracomment>Label of a field (FR: prénoms)</extracomment>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Prosecutor’s number</source>
        <extracomment>Label of a field: number of the case at the prosecutor&apos;s office (FR: numéro de parquet)</extracomment>
        <translation>Numéro de parquet</translation>
    </message>
    <message>
        <source>Put on the roll</source>
        <extracomment>Button: puts the person at the end of the roll</extracomment>
        <translation>Porter au rôle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves without adding anybody</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>bex::ui::NumberField</name>
    <message>
        <source>Type a whole number.</source>
        <extracomment>Under a field of days or hours that cannot be read</extracomment>
        <translation>Tapez un nombre entier.</translation>
    </message>
</context>
<context>
    <name>bex::ui::OpenPointText</name>
    <message numerus="yes">
        <source>%n question(s) still open: what depends on the answer is not among the papers (F7 goes there).</source>
        <extracomment>Before papers leave. %n questions of the plan have no answer yet</extracomment>
        <translation>
            <numerusform>%n question encore ouverte&#xa0;: ce qui dépend de la réponse n’est pas dans les pièces (F7 y mène).</numerusform>
            <numerusform>%n questions encore ouvertes&#xa0;: ce qui en dépend n’est pas dans les pièces (F7 y mène).</numerusform>
        </translation>
    </message>
    <message>
        <source>What remains of the firm part reads in two ways: ask the court before any summons.</source>
        <translation>Ce qui reste de la partie ferme se lit de deux façons&#xa0;: interrogez la juridiction avant toute convocation.</translation>
    </message>
</context>
<context>
    <name>bex::ui::OpenPoints</name>
    <message>
        <source>Still needed.</source>
        <extracomment>Under a field that must be filled in before the plan can be made</extracomment>
        <translation>À remplir.</translation>
    </message>
    <message>
        <source>Still needed. Enter or Tab takes the length in grey.</source>
        <extracomment>Under the firm part, where the length that remains stands in grey</extracomment>
        <translation>À remplir. Entrée ou Tab prend la durée en gris.</translation>
    </message>
    <message>
        <source>Longer than the whole penalty (%1).</source>
        <extracomment>Under the suspended part of an imprisonment. %1 the whole of it</extracomment>
        <translation>Dépasse la peine (%1).</translation>
    </message>
    <message>
        <source>Which kind of residence is it? The court named beside counts once this is said.</source>
        <extracomment>Under the kind of residence, while its court is named already</extracomment>
        <translation>De quelle sorte de domicile s’agit-il&#xa0;? Le tribunal indiqué à côté compte une fois que c’est dit.</translation>
    </message>
    <message>
        <source>The suspended part is above the fine (%1).</source>
        <extracomment>Under the suspended part of a fine. %1 the fine</extracomment>
        <translation>La part assortie du sursis dépasse l’amende (%1).</translation>
    </message>
</context>
<context>
    <name>bex::ui::OvertakenFlow</name>
    <message>
        <source>Typed on two screens</source>
        <extracomment>Title of a question: two screens wrote the same judgment</extracomment>
        <translation>Saisi sur deux postes</translation>
    </message>
    <message>
        <source>This judgment was changed on another screen while you typed it here.

%1

Which one counts?</source>
        <extracomment>%1 lines that say what differs</extracomment>
        <translation>Ce jugement a été changé sur un autre poste pendant que vous le saisissiez ici.

%1

Lequel compte&#xa0;?</translation>
    </message>
    <message>
        <source>The other one; what I typed since is dropped</source>
        <translation>L’autre&#xa0;; ce que j’ai saisi depuis est abandonné</translation>
    </message>
    <message>
        <source>Mine; what was typed there is dropped</source>
        <translation>Le mien&#xa0;; ce qui a été saisi là-bas est abandonné</translation>
    </message>
</context>
<context>
    <name>bex::ui::PageDialog</name>
    <message>
        <source>Go back (Esc)</source>
        <extracomment>Button: what was read is not confirmed (FR: revenir). Esc is its key</extracomment>
        <translation>Revenir (Échap)</translation>
    </message>
</context>
<context>
    <name>bex::ui::PageView</name>
    <message>
        <source>Page %1</source>
        <extracomment>Read aloud for the picture of a page. %1 its number</extracomment>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>bex::ui::PaperPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <extracomment>Beside the name of the paper</extracomment>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <extracomment>Under the paper: who receives a copy. %1 a list</extracomment>
        <translation>Copies&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paper shown</source>
        <translation>Pièce affichée</translation>
    </message>
    <message>
        <source>The paper as it will print</source>
        <translation>La pièce telle qu’elle sera imprimée</translation>
    </message>
</context>
<context>
    <name>bex::ui::PenaltiesFlow</name>
    <message numerus="yes">
        <source>The register is brought up to date; %n person(s) so far.</source>
        <translation>
            <numerusform>Le registre est mis à jour ; %n personne jusqu’ici.</numerusform>
            <numerusform>Le registre est mis à jour ; %n personnes jusqu’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The penalties of %n person(s) are not in the register: the judgment cannot be read. Enter it again.</source>
        <extracomment>%n people whose judgment the program cannot read</extracomment>
        <translation>
            <numerusform>Les peines de %n personne ne sont pas au registre : le jugement ne se lit pas. Saisissez-le à nouveau.</numerusform>
            <numerusform>Les peines de %n personnes ne sont pas au registre : les jugements ne se lisent pas. Saisissez-les à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register is up to date; %n person(s) came to it.</source>
        <translation>
            <numerusform>Le registre est à jour ; %n personne y est entrée.</numerusform>
            <numerusform>Le registre est à jour ; %n personnes y sont entrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::ui::PenaltiesForm</name>
    <message>
        <source>I</source>
        <extracomment>Key that adds imprisonment: one letter, used once among these keys</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>F</source>
        <extracomment>Key that adds a fine: one letter, used once among these keys</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>D</source>
        <extracomment>Key that adds day-fines: one letter, used once among these keys</extracomment>
        <translation>J</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>Key that adds community service: one letter, used once among these keys</extracomment>
        <translation>T</translation>
    </message>
    <message>
        <source>H</source>
        <extracomment>Key that adds home detention: one letter, used once among these keys</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>A</source>
        <extracomment>Key that adds an awareness course: one letter, used once among these keys</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>Key that adds a measure on the driving licence: one letter, used once</extracomment>
        <translation>P</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>Key that adds a ban: one letter, used once among these keys</extracomment>
        <translation>I</translation>
    </message>
    <message>
        <source>C</source>
        <extracomment>Key that adds a confiscation: one letter, used once among these keys</extracomment>
        <translation>C</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>Key that adds a reparation penalty: one letter, used once among these keys</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>P</source>
        <extracomment>Key that adds a penal constraint: one letter, used once among these keys</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>J</source>
        <extracomment>Key that adds socio-judicial supervision: one letter, used once</extracomment>
        <translation>V</translation>
    </message>
    <message>
        <source>G</source>
        <extracomment>Key that adds a registration in a file: one letter, used once among these keys</extracomment>
        <translation>F</translation>
    </message>
    <message>
        <source>O</source>
        <extracomment>Key that adds another penalty: one letter, used once among these keys</extracomment>
        <translation>U</translation>
    </message>
    <message>
        <source>Add a penalty</source>
        <extracomment>Label of the keys that add a penalty</extracomment>
        <translation>Ajouter une peine</translation>
    </message>
</context>
<context>
    <name>bex::ui::PenaltiesWindow</name>
    <message>
        <source>Written in the register.</source>
        <translation>Inscrit au registre.</translation>
    </message>
    <message>
        <source>Correct a writing</source>
        <extracomment>Title of a question: a writing of the register was wrong (FR: rectifier)</extracomment>
        <translation>Rectifier une écriture</translation>
    </message>
    <message>
        <source>What was wrong? The writing stays in the register with this reason, and the penalty stands where it stood without it.</source>
        <translation>Qu’est-ce qui était faux&#xa0;? L’écriture reste au registre avec ce motif, et la peine revient à l’état qu’elle aurait sans elle.</translation>
    </message>
    <message>
        <source>A writing is corrected only with a reason.</source>
        <translation>Une écriture ne se rectifie pas sans motif.</translation>
    </message>
    <message>
        <source>Corrected; nothing was erased.</source>
        <translation>Rectifié&#xa0;; rien n’a été effacé.</translation>
    </message>
    <message>
        <source>The register now says: %1, by %2; the penalty is %3.</source>
        <translation>Le registre dit maintenant&#xa0;: %1, par %2&#xa0;; la peine est %3.</translation>
    </message>
    <message>
        <source>What you typed is still there: confirm it again, or leave.</source>
        <translation>Ce que vous avez tapé est toujours là&#xa0;: confirmez de nouveau, ou quittez.</translation>
    </message>
    <message>
        <source>Penalties of the register</source>
        <extracomment>Title of a printed list (FR: état des peines à exécuter, D. 48)</extracomment>
        <translation>Peines du registre</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n penalty(ies)</source>
        <extracomment>Under the title of a printed list. %1 a day, %n how many lines</extracomment>
        <translation>
            <numerusform>%1 · %n peine</numerusform>
            <numerusform>%1 · %n peines</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was sent to the printer.</source>
        <translation>La liste a été envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>Folder for the list</source>
        <translation>Dossier de la liste</translation>
    </message>
    <message>
        <source>penalties-%1</source>
        <extracomment>Name of a file with the list of penalties; plain letters only. %1 a day</extracomment>
        <translation>peines-%1</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <extracomment>%1 a file</extracomment>
        <translation>La liste est dans %1.</translation>
    </message>
    <message>
        <source>Keep the filter</source>
        <translation>Garder le filtre</translation>
    </message>
    <message>
        <source>Under which name? Del in the list of filters removes it.</source>
        <translation>Sous quel nom&#xa0;? Suppr dans la liste des filtres l’enlève.</translation>
    </message>
    <message>
        <source>Register of penalties</source>
        <extracomment>Title of the window (FR: registre d&apos;exécution des peines)</extracomment>
        <translation>Registre des peines</translation>
    </message>
    <message>
        <source>Penalties (F3) · Enter opens the person · Ctrl+P prints · Ctrl+E exports · Ctrl+S keeps the filter</source>
        <extracomment>Above the list of penalties: its keys</extracomment>
        <translation>Peines (F3) · Entrée ouvre la personne · Ctrl+P imprime · Ctrl+E exporte · Ctrl+S garde le filtre</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Peines</translation>
    </message>
    <message>
        <source>From %1 to %2 · Home, End, Ctrl+G (a day): elsewhere in the list</source>
        <extracomment>Under a part of a long list. %1 and %2 the days between which its rows lie</extracomment>
        <translation>Du %1 au %2 · Origine, Fin, Ctrl+G (un jour) : ailleurs dans la liste</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <extracomment>Title of a question: to which day a list goes</extracomment>
        <translation>Aller à un jour</translation>
    </message>
    <message>
        <source>The list goes by the day since which a penalty waits. Which day?</source>
        <translation>La liste suit le jour depuis lequel une peine attend. Quel jour ?</translation>
    </message>
    <message>
        <source>The list goes by the day from which a penalty is limited. Which day?</source>
        <translation>La liste suit le jour à partir duquel une peine est prescrite. Quel jour ?</translation>
    </message>
    <message>
        <source>The list goes by the day of the decision. Which day?</source>
        <translation>La liste suit le jour de la décision. Quel jour ?</translation>
    </message>
    <message>
        <source>That is no date; the list stays where it is.</source>
        <translation>Ce n’est pas une date ; la liste reste où elle est.</translation>
    </message>
</context>
<context>
    <name>bex::ui::PenaltyErrorText</name>
    <message>
        <source>Nothing was written: somebody wrote of this penalty since it was shown. Look at it again, then write.</source>
        <translation>Rien n’a été écrit : quelqu’un a écrit sur cette peine depuis son affichage. Relisez-la, puis écrivez.</translation>
    </message>
    <message>
        <source>Nothing was written: somebody changed this penalty since it was shown. Look at it again, then write.</source>
        <translation>Rien n’a été écrit : quelqu’un a modifié cette peine depuis son affichage. Relisez-la, puis écrivez.</translation>
    </message>
    <message>
        <source>Nothing was written: a correction of the judgment took this penalty away.</source>
        <translation>Rien n’a été écrit : une rectification du jugement a retiré cette peine.</translation>
    </message>
    <message>
        <source>Nothing was written: the day lies before the decision or has not come. Type the day on which it happened.</source>
        <translation>Rien n’a été écrit : le jour précède la décision ou n’est pas venu. Saisissez le jour où cela s’est passé.</translation>
    </message>
    <message>
        <source>Nothing was written: the register must say why. Choose a reason.</source>
        <translation>Rien n’a été écrit : le registre doit dire pourquoi. Choisissez un motif.</translation>
    </message>
    <message>
        <source>Nothing was written: a suspension lasts until a day or an event. Type its last day, or the event in the note.</source>
        <translation>Rien n’a été écrit : une suspension dure jusqu’à un jour ou un événement. Saisissez son dernier jour, ou l’événement dans la note.</translation>
    </message>
    <message>
        <source>Nothing was written: the suspension ends before it begins. Type its last day.</source>
        <translation>Rien n’a été écrit : la suspension finit avant de commencer. Saisissez son dernier jour.</translation>
    </message>
    <message>
        <source>Nothing was written: choose what happened in the list.</source>
        <translation>Rien n’a été écrit : choisissez dans la liste ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Nothing was written: what is answered or corrected is not a writing of this penalty. Look at it again.</source>
        <translation>Rien n’a été écrit : ce à quoi on répond, ou ce que l’on rectifie, n’est pas une écriture de cette peine. Relisez-la.</translation>
    </message>
    <message>
        <source>Nothing was written: this writing was corrected before.</source>
        <translation>Rien n’a été écrit : cette écriture est déjà rectifiée.</translation>
    </message>
    <message>
        <source>Nothing was written: only a diligence interrupts the limitation, or does not.</source>
        <translation>Rien n’a été écrit : seule une diligence interrompt la prescription, ou non.</translation>
    </message>
    <message>
        <source>Nothing was written: type what was wrong. It stays in the register.</source>
        <translation>Rien n’a été écrit : saisissez ce qui était faux. Cela reste au registre.</translation>
    </message>
    <message>
        <source>Nothing was written: this follows from the judgment, the events and the steps. Correct it there.</source>
        <translation>Rien n’a été écrit : cela découle du jugement, des événements et des démarches. Rectifiez-le là.</translation>
    </message>
    <message>
        <source>Nothing was written: “%1” is not possible while the penalty is %2. Write first what comes before it.</source>
        <extracomment>%1 what was to be written, as &quot;Execution ended&quot;; %2 where the penalty stands</extracomment>
        <translation>Rien n’a été écrit : « %1 » n’est pas possible, la peine étant « %2 ». Écrivez d’abord ce qui vient avant.</translation>
    </message>
</context>
<context>
    <name>bex::ui::PenaltyFilters</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a list of links. %1 which penalties, %2 how many</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>to be executed or under way: %1</source>
        <extracomment>Link of a list: every penalty that is not closed. %1 how many</extracomment>
        <translation>à exécuter ou en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Which penalties</source>
        <translation>Quelles peines</translation>
    </message>
    <message>
        <source>Filter (F4)</source>
        <extracomment>Title above the fields of a filter. F4 is its key</extracomment>
        <translation>Filtre (F4)</translation>
    </message>
</context>
<context>
    <name>bex::ui::PenaltyForms</name>
    <message>
        <source>a turn in its life</source>
        <extracomment>What is written of a penalty: a turn of its life</extracomment>
        <translation>une étape de sa vie</translation>
    </message>
    <message>
        <source>a diligence</source>
        <extracomment>What is written of a penalty: something was done so that it is executed</extracomment>
        <translation>une diligence</translation>
    </message>
    <message>
        <source>its limitation</source>
        <extracomment>What is written of a penalty: regime, and since when it is final</extracomment>
        <translation>sa prescription</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Field label: where a penalty stands (FR: état)</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Bar or waiting</source>
        <extracomment>Field label: a bar of the law, or mere waiting</extracomment>
        <translation>Obstacle ou attente</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Field label: why a penalty is not executed yet (FR: motif)</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Penalty</source>
        <extracomment>Field label: kind of penalty</extracomment>
        <translation>Peine</translation>
    </message>
    <message>
        <source>Decided from</source>
        <extracomment>Field label: decided from this day</extracomment>
        <translation>Décidée du</translation>
    </message>
    <message>
        <source>Decided until</source>
        <extracomment>Field label: decided until this day</extracomment>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Months waited</source>
        <extracomment>Field label: waits at least so many months</extracomment>
        <translation>Attente (mois)</translation>
    </message>
    <message>
        <source>Limitation</source>
        <extracomment>Field label: how near the limit is (FR: prescription)</extracomment>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Entered by</source>
        <extracomment>Field label: who entered the judgment (FR: greffier)</extracomment>
        <translation>Saisie par</translation>
    </message>
    <message>
        <source>District</source>
        <extracomment>Field label: court of the residence (FR: ressort)</extracomment>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Field label: what is written of a penalty</extracomment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>Field label: the day when it happened</extracomment>
        <translation>Le</translation>
    </message>
    <message>
        <source>Turn</source>
        <extracomment>Field label: which turn the life of a penalty takes</extracomment>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Diligence</source>
        <extracomment>Field label: what was done so that the penalty is executed</extracomment>
        <translation>Diligence</translation>
    </message>
    <message>
        <source>Interrupts</source>
        <extracomment>Field label: does the diligence interrupt the limitation (FR: interruptif)</extracomment>
        <translation>Interruptif</translation>
    </message>
    <message>
        <source>Regime; “On” is the day it was final</source>
        <extracomment>Field label: regime of the limitation (FR: régime de prescription)</extracomment>
        <translation>Régime&#xa0;; «&#xa0;Le&#xa0;» est le jour où elle est devenue définitive</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Field label: why the penalty waits, is suspended or ended</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Field label: the service that did it</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Field label: where it can be read: a reference, a number (FR: pièce)</extracomment>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Field label: anything else</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Until (or the event, in the note)</source>
        <extracomment>Field label: the last day of a suspension; empty when an event ends it (then the note says which)</extracomment>
        <translation>Jusqu’au (ou l’événement, en note)</translation>
    </message>
</context>
<context>
    <name>bex::ui::PenaltyPanel</name>
    <message>
        <source>Choose a penalty in the list.</source>
        <translation>Choisir une peine dans la liste.</translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <extracomment>One writing of the register. %1 a day, %2 what, %3 the state after it, %4 who</extracomment>
        <translation>%1&#xa0;: %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>✗ %1 [corrected]</source>
        <extracomment>A writing that another one corrected. %1 the writing</extracomment>
        <translation>✗ %1 [rectifié]</translation>
    </message>
    <message>
        <source>The penalty in hand</source>
        <translation>La peine en main</translation>
    </message>
    <message>
        <source>Writings (F6)</source>
        <extracomment>Over the writings about a penalty (FR: écritures). F6 is its key</extracomment>
        <translation>Écritures (F6)</translation>
    </message>
    <message>
        <source>Writings about the penalty</source>
        <translation>Écritures sur la peine</translation>
    </message>
    <message>
        <source>Write… (F7)</source>
        <extracomment>Button: write a turn or a diligence. F7 is its key</extracomment>
        <translation>Inscrire… (F7)</translation>
    </message>
    <message>
        <source>Interrupts (+)</source>
        <extracomment>Button: the diligence marked interrupts the limitation. + is its key in the list</extracomment>
        <translation>Interruptif (+)</translation>
    </message>
    <message>
        <source>Does not (−)</source>
        <extracomment>Button: the diligence marked does not interrupt the limitation. - is its key in the list</extracomment>
        <translation>Non (−)</translation>
    </message>
    <message>
        <source>Correct… (Del)</source>
        <extracomment>Button: the writing marked was wrong. Del is its key in the list</extracomment>
        <translation>Rectifier… (Suppr)</translation>
    </message>
    <message>
        <source>What is to be written of the penalty?</source>
        <extracomment>Title of a page: a writing of the register about a penalty</extracomment>
        <translation>Que faut-il inscrire sur la peine&#xa0;?</translation>
    </message>
    <message>
        <source>Confirm (Ctrl+Enter)</source>
        <extracomment>Button: the writing enters the register. Ctrl+Enter is its key</extracomment>
        <translation>Confirmer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <extracomment>Button: leave the page; nothing of what is typed is kept. Esc is its key</extracomment>
        <translation>Quitter (Échap)</translation>
    </message>
</context>
<context>
    <name>bex::ui::PenaltyProof</name>
    <message>
        <source>%1, since %2</source>
        <extracomment>Line of a proof. %1 a state, %2 a day</extracomment>
        <translation>%1, depuis le %2</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Name of a line: where a penalty stands</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Heading: the next thing to be done for a penalty</extracomment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Limitation</source>
        <extracomment>Heading: until when a penalty may be executed (FR: prescription)</extracomment>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Closed: none runs any more.</source>
        <translation>Close&#xa0;: aucune prescription ne court plus.</translation>
    </message>
    <message>
        <source>None runs: %1.</source>
        <translation>Aucune ne court&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It does not run yet: the decision is not final.</source>
        <translation>Elle ne court pas encore&#xa0;: la décision n’est pas définitive.</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Name of a line: which rule of the limitation</extracomment>
        <translation>Règle</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n year(s), %2</source>
        <extracomment>%1 a regime of limitation, %2 an article; %n years</extracomment>
        <translation>
            <numerusform>%1, %n an, %2</numerusform>
            <numerusform>%1, %n ans, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from</source>
        <extracomment>Name of a line: the day from which the years run</extracomment>
        <translation>Comptée depuis le</translation>
    </message>
    <message>
        <source>Limited on</source>
        <extracomment>Name of a line: first day on which the penalty is limited</extracomment>
        <translation>Prescrite le</translation>
    </message>
    <message>
        <source>Last safe day</source>
        <extracomment>Name of a line: last day on which the penalty may be executed in every reading</extracomment>
        <translation>Dernier jour sûr</translation>
    </message>
    <message>
        <source>If confirmed</source>
        <extracomment>Name of a line: the limit if every act to be confirmed interrupts</extracomment>
        <translation>Si confirmé</translation>
    </message>
    <message>
        <source>No text says from which of two days the years run: the earlier limit stands here.</source>
        <translation>Aucun texte ne dit duquel de deux jours courent les années&#xa0;: la limite la plus proche est retenue ici.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>One act for the limitation. %1 a day, %2 what was done, %3 what it is worth</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>bex::ui::PenaltyTables</name>
    <message>
        <source>Total</source>
        <extracomment>Field label, whole length of the imprisonment</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>Field label, kind of suspension (FR: sursis)</extracomment>
        <translation>Sursis</translation>
    </message>
    <message>
        <source>Suspended part</source>
        <extracomment>Field label, length of the suspended part
----------
Field label, part of the fine that is suspended, in euros</extracomment>
        <translation>Partie avec sursis</translation>
    </message>
    <message>
        <source>Probation period</source>
        <extracomment>Field label, FR: délai de probation</extracomment>
        <translation>Délai de probation</translation>
    </message>
    <message>
        <source>Firm part</source>
        <extracomment>Field label, length to be served (FR: partie ferme)</extracomment>
        <translation>Partie ferme</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <extracomment>Field label, how the firm part is carried out (FR: mode d&apos;exécution)</extracomment>
        <translation>Mode d’exécution</translation>
    </message>
    <message>
        <source>Adjusted as</source>
        <extracomment>Field label, regime of the adjustment (FR: aménagement)</extracomment>
        <translation>Aménagement</translation>
    </message>
    <message>
        <source>Kept in detention</source>
        <extracomment>Field label, until the adjustment begins</extracomment>
        <translation>Maintien en détention</translation>
    </message>
    <message>
        <source>Committal date given</source>
        <extracomment>Field label, date fixed at the hearing for the deferred committal</extracomment>
        <translation>Date d’écrou fixée</translation>
    </message>
    <message>
        <source>Prison</source>
        <extracomment>Field label, where the person must go</extracomment>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Provisional enforcement</source>
        <extracomment>Field label, FR: exécution provisoire</extracomment>
        <translation>Exécution provisoire</translation>
    </message>
    <message>
        <source>Complementary</source>
        <extracomment>Field label, FR: peine complémentaire</extracomment>
        <translation>Peine complémentaire</translation>
    </message>
    <message>
        <source>Absorbed</source>
        <extracomment>Field label, concurrence of penalties (FR: confusion)</extracomment>
        <translation>Absorbée (confusion)</translation>
    </message>
    <message>
        <source>Execution in parts</source>
        <extracomment>Field label, FR: fractionnement (CP 132-27)</extracomment>
        <translation>Fractionnement</translation>
    </message>
    <message>
        <source>Note, printed in full</source>
        <extracomment>Field label, free text of the greffier</extracomment>
        <translation>Mention, imprimée en entier</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Field label, of the home detention
----------
Field label, of the penal constraint
----------
Field label, of the measure on the licence
----------
Field label, of the ban
----------
Field label, of the penalty, if it has one</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Place and hours fixed</source>
        <extracomment>Field label, by the court, for home detention</extracomment>
        <translation>Lieu et horaires fixés</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>Field label, of community service</extracomment>
        <translation>Heures</translation>
    </message>
    <message>
        <source>To be done within</source>
        <extracomment>Field label, deadline of the community service
----------
Field label, deadline of the reparation</extracomment>
        <translation>À accomplir dans</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>Field label, of the person to community service</extracomment>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>In case of breach</source>
        <extracomment>Field label, prison or fine fixed by the court (CP 131-9)</extracomment>
        <translation>En cas d’inexécution</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Field label, of the fine, in euros
----------
Field label, of the reparation, in euros
----------
Field label, of the surcharge, in euros</extracomment>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Deposit paid</source>
        <extracomment>Field label, already paid (FR: consignation), in euros</extracomment>
        <translation>Consignation versée</translation>
    </message>
    <message>
        <source>Instalments</source>
        <extracomment>Field label, fractions decided by the court (CP 132-28)</extracomment>
        <translation>Fractionnement</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Field label, number of day-fines</extracomment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Per day</source>
        <extracomment>Field label, amount of one day-fine, in euros</extracomment>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>Field label, kind of awareness course (FR: stage)</extracomment>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Form of the reparation</source>
        <extracomment>Field label, what must be done or paid</extracomment>
        <translation>Forme de la réparation</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>Field label, on the driving licence</extracomment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Field label, of the ban</extracomment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Ban, in the words of the court</source>
        <extracomment>Field label, printed in full</extracomment>
        <translation>Interdiction, dans les termes du jugement</translation>
    </message>
    <message>
        <source>Penalty, in the words of the court</source>
        <extracomment>Field label, printed in full</extracomment>
        <translation>Peine, dans les termes du jugement</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <extracomment>Field label, kind of surcharge of a fine (FR: majoration)</extracomment>
        <translation>Majoration</translation>
    </message>
    <message>
        <source>Obligations, one a line (↓ the usual ones)</source>
        <extracomment>Field label, of the probation, printed in full; Down opens a list
----------
Field label, of the penal constraint, printed in full; Down opens a list</extracomment>
        <translation>Obligations, une par ligne (↓ les plus courantes)</translation>
    </message>
</context>
<context>
    <name>bex::ui::PeopleText</name>
    <message>
        <source>%1 · Shift+F2</source>
        <extracomment>Under a name: what other cases say, and the key that shows them. %1 all of it</extracomment>
        <translation>%1 · Maj+F2</translation>
    </message>
    <message>
        <source>Perhaps the same person: %1 (%2)</source>
        <extracomment>Under a name. %1 somebody of another decision, %2 the hearing of that decision</extracomment>
        <translation>Peut-être la même personne : %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Under a name. %1 &quot;Perhaps the same person: …&quot;, %n how many more may be</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other decision(s)</source>
        <extracomment>Under a name: how many decisions of the same person the register holds besides</extracomment>
        <translation>
            <numerusform>%n autre décision</numerusform>
            <numerusform>%n autres décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>not known as paid: %1</source>
        <extracomment>Under a name: fines of other cases. %1 the fines in short</extracomment>
        <translation>impayé à notre connaissance : %1</translation>
    </message>
    <message>
        <source>last spoken: %1</source>
        <extracomment>Under a name: the language in which papers were explained last. %1 the language</extracomment>
        <translation>langue employée : %1</translation>
    </message>
    <message>
        <source>last spoken: %1, interpreter %2</source>
        <extracomment>Under a name. %1 the language in which papers were explained last, %2 the interpreter</extracomment>
        <translation>langue employée : %1, interprète %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Under a name: an appointment of another case. %1 the service, %2 the day and hour</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The person in hand</source>
        <extracomment>Heading of a column: the person at the counter</extracomment>
        <translation>La personne au guichet</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>Name of a line (FR: nom de famille)</extracomment>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Usage name</source>
        <extracomment>Name of a line (FR: nom d’usage)</extracomment>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>First names</source>
        <extracomment>Name of a line (FR: prénoms)</extracomment>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>Name of a line: sex of a person</extracomment>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Born</source>
        <extracomment>Name of a line: birth date</extracomment>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <extracomment>Name of a line (FR: lieu de naissance)</extracomment>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>Name of a line (FR: nationalité)</extracomment>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Name of a line: where somebody lives</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Name of a line: phone number</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of a line: language of a person</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>= the same, ≈ spelt otherwise, ≠ different, ? not known of both</source>
        <extracomment>Under a comparison: what its signs mean</extracomment>
        <translation>= identique, ≈ écrit autrement, ≠ différent,&#xa0;? pas connu des deux côtés</translation>
    </message>
</context>
<context>
    <name>bex::ui::PeopleWindow</name>
    <message>
        <source>The same person</source>
        <extracomment>Title of a question: two rows of the register are one person</extracomment>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>Are %1 and %2 (%3) one person? Their decisions are shown together from now on; nothing of either is changed, and this can be taken back.</source>
        <extracomment>Question. %1 the person at the counter, %2 somebody of another decision, %3 its hearing</extracomment>
        <translation>%1 et %2 (%3) sont-ils une seule personne ? Leurs décisions se montreront ensemble ; rien de l’un ni de l’autre ne change, et cela se reprend.</translation>
    </message>
    <message>
        <source>Written in the register: the same person.</source>
        <translation>Inscrit au registre : la même personne.</translation>
    </message>
    <message>
        <source>Written in the register: somebody else, not proposed any more.</source>
        <translation>Inscrit au registre : quelqu’un d’autre, qui ne sera plus proposé.</translation>
    </message>
    <message>
        <source>Taken back; nothing was erased.</source>
        <translation>Repris ; rien n’est effacé.</translation>
    </message>
    <message>
        <source>Language of the person: %1.</source>
        <extracomment>%1 a language, as &quot;Arabic&quot;</extracomment>
        <translation>Langue de la personne : %1.</translation>
    </message>
    <message>
        <source>Speaks %1 (Ctrl+G)</source>
        <extracomment>Button: the language of the other cases is the person&apos;s. %1 the language</extracomment>
        <translation>Parle %1 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Nobody in the register looks like this person.</source>
        <translation>Personne au registre ne ressemble à cette personne.</translation>
    </message>
    <message>
        <source>The same person?</source>
        <extracomment>Title of a window: one person over all decisions</extracomment>
        <translation>La même personne ?</translation>
    </message>
    <message>
        <source>Other decisions, and people who look alike · Enter opens the decision</source>
        <extracomment>Above a list, with what its keys do</extracomment>
        <translation>Autres décisions, et personnes qui se ressemblent · Entrée ouvre la décision</translation>
    </message>
    <message>
        <source>Other decisions</source>
        <extracomment>Name of a list, read aloud</extracomment>
        <translation>Autres décisions</translation>
    </message>
    <message>
        <source>Both identities side by side</source>
        <translation>Les deux identités côte à côte</translation>
    </message>
    <message>
        <source>The same person (+)</source>
        <extracomment>Button: both are one person</extracomment>
        <translation>La même personne (+)</translation>
    </message>
    <message>
        <source>Somebody else (−)</source>
        <extracomment>Button: they are two people</extracomment>
        <translation>Quelqu’un d’autre (−)</translation>
    </message>
    <message>
        <source>Take back (Del)</source>
        <extracomment>Button: what was said of the two does not hold any more</extracomment>
        <translation>Reprendre (Suppr)</translation>
    </message>
    <message>
        <source>Open the decision</source>
        <extracomment>Button: shows the decision at the counter</extracomment>
        <translation>Ouvrir la décision</translation>
    </message>
</context>
<context>
    <name>bex::ui::PersonFlow</name>
    <message>
        <source>Nobody is waited for any more.</source>
        <translation>Plus personne n’est attendu.</translation>
    </message>
    <message>
        <source>Judgment entered: %1.</source>
        <extracomment>In the status line. %1 the person</extracomment>
        <translation>Jugement enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The judgment is not complete yet. What is typed is kept.</source>
        <translation>Le jugement n’est pas encore complet. Ce qui est saisi est conservé.</translation>
    </message>
    <message>
        <source>%1 is waited for again.</source>
        <extracomment>In the status line. %1 the person</extracomment>
        <translation>%1 est de nouveau attendu(e).</translation>
    </message>
    <message>
        <source>%1 left without being received; the reason is in the register. F7 says which summons was not handed over.</source>
        <extracomment>In the status line. %1 the person</extracomment>
        <translation>%1 est parti sans être reçu&#xa0;; le motif est au registre. F7 dit quelle convocation n’a pas été remise.</translation>
    </message>
</context>
<context>
    <name>bex::ui::PersonForm</name>
    <message>
        <source>Family name</source>
        <extracomment>Field label (FR: nom de famille)</extracomment>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Name used</source>
        <extracomment>Field label: name used besides the family name (FR: nom d&apos;usage)</extracomment>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>First names</source>
        <extracomment>Field label (FR: prénoms)</extracomment>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Born on</source>
        <extracomment>Field label (FR: date de naissance)</extracomment>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Born in</source>
        <extracomment>Field label: town of birth</extracomment>
        <translation>Né(e) à</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <extracomment>Field label</extracomment>
        <translation>Pays de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>Field label: sex of the person</extracomment>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>Field label</extracomment>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Field label: telephone number</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Field label: postal address on one line</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Residence</source>
        <extracomment>Field label: kind of residence</extracomment>
        <translation>Résidence</translation>
    </message>
    <message>
        <source>Court of the residence</source>
        <extracomment>Field label: judicial court of the residence (FR: TJ du domicile)</extracomment>
        <translation>TJ du domicile</translation>
    </message>
    <message>
        <source>Same district</source>
        <extracomment>Field label: is the residence in the district of this court (FR: même ressort)</extracomment>
        <translation>Même ressort</translation>
    </message>
    <message>
        <source>Custody</source>
        <extracomment>Field label: is the person detained (FR: situation pénale)</extracomment>
        <translation>Situation pénale</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Field label: language of the person&apos;s papers, as a code: fr, en, ar</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>Field label: name of the interpreter</extracomment>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <extracomment>Field label: name of the person&apos;s lawyer</extracomment>
        <translation>Avocat</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>Field label: bar of the lawyer (FR: barreau)</extracomment>
        <translation>Barreau</translation>
    </message>
    <message>
        <source>Lawyer present</source>
        <extracomment>Field label: does the lawyer come to the counter</extracomment>
        <translation>Avocat présent</translation>
    </message>
    <message>
        <source>Minor at the facts</source>
        <extracomment>Field label: minor at the time of the facts</extracomment>
        <translation>Mineur aux faits</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>Field label: legal protection of an adult (FR: mesure de protection)</extracomment>
        <translation>Mesure de protection</translation>
    </message>
    <message>
        <source>Pregnant over 12 weeks</source>
        <extracomment>Field label: only declared by the person herself (CPP 708-1)</extracomment>
        <translation>Enceinte de plus de 12 semaines</translation>
    </message>
    <message>
        <source>Region of the residence</source>
        <extracomment>Field label: where the residence lies, for the time limits of distance</extracomment>
        <translation>Région de résidence</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Field label: natural or legal person</extracomment>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>bex::ui::PersonHeader</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Something that happened after the counter. %1 the day, %2 what</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>! judgment not entered</source>
        <extracomment>Beside a person: a judgment is typed, and is not in the register (FR: non enregistré)</extracomment>
        <translation>! jugement non enregistré</translation>
    </message>
</context>
<context>
    <name>bex::ui::PlanFieldText</name>
    <message>
        <source>%1, decisions until %2</source>
        <extracomment>A version of the law. %1 its name, %2 the last day of its decisions</extracomment>
        <translation>%1, décisions jusqu’au %2</translation>
    </message>
    <message>
        <source>%1, decisions since %2</source>
        <extracomment>A version of the law. %1 its name, %2 the first day of its decisions</extracomment>
        <translation>%1, décisions depuis le %2</translation>
    </message>
    <message>
        <source>%1, decisions from %2 to %3</source>
        <extracomment>A version of the law. %1 its name, %2 and %3 the first and the last day of its decisions</extracomment>
        <translation>%1, décisions du %2 au %3</translation>
    </message>
    <message>
        <source>%1 (theoretical end %2)</source>
        <extracomment>Effective firm length. %1 the class, %2 its theoretical end</extracomment>
        <translation>%1 (fin théorique le %2)</translation>
    </message>
    <message>
        <source>from day number to day number: %1 (theoretical end %2)</source>
        <extracomment>First reading of the firm length. %1 the class, %2 its theoretical end</extracomment>
        <translation>de quantième à quantième&#xa0;: %1 (fin théorique le %2)</translation>
    </message>
    <message>
        <source>a month being thirty days: %1</source>
        <extracomment>Second reading of the firm length. %1 the class</extracomment>
        <translation>un mois valant trente jours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>A remedy with the rule of its limit. %1 the remedy and its last day, %2 the rule, %3 how well it is known</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 at the earliest</source>
        <extracomment>Final (FR: définitive). %1 the earliest day, for a duty</extracomment>
        <translation>au plus tôt le %1</translation>
    </message>
    <message>
        <source>%1 at the latest</source>
        <extracomment>Final (FR: définitive). %1 the latest day, for a right</extracomment>
        <translation>au plus tard le %1</translation>
    </message>
    <message>
        <source>fine %1</source>
        <extracomment>Sums due. %1 the fine</extracomment>
        <translation>amende %1</translation>
    </message>
    <message>
        <source>surcharges %1</source>
        <extracomment>Sums due. %1 the surcharges</extracomment>
        <translation>majorations %1</translation>
    </message>
    <message>
        <source>fixed fee %1, otherwise %2</source>
        <extracomment>Sums due (FR: droit fixe). %1 the fee, %2 the fee if it is not paid within the month</extracomment>
        <translation>droit fixe %1, sinon %2</translation>
    </message>
    <message>
        <source>deposit %1</source>
        <extracomment>Sums due (FR: consignation). %1 the deposit</extracomment>
        <translation>consignation %1</translation>
    </message>
    <message>
        <source>otherwise %1</source>
        <extracomment>Sums due. %1 all of it, without the discount</extracomment>
        <translation>sinon %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Sums due. %1 the last day of the payment with the discount</extracomment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 within the month (%2 off %3)</source>
        <extracomment>Sums due. %1 to pay within the month, %2 the discount, %3 the total</extracomment>
        <translation>%1 dans le mois (%2 de moins sur %3)</translation>
    </message>
    <message>
        <source>%1 within the month (%2 off, on the surcharge too)</source>
        <extracomment>Sums due, one of two readings. %1 to pay within the month, %2 the discount</extracomment>
        <translation>%1 dans le mois (%2 de moins, majoration comprise)</translation>
    </message>
    <message>
        <source>%1 within the month (%2 off, without the surcharge)</source>
        <translation>%1 dans le mois (%2 de moins, hors majoration)</translation>
    </message>
</context>
<context>
    <name>bex::ui::PlanText</name>
    <message>
        <source>✕ The program does not compute this decision. Follow the office’s own practice.</source>
        <translation>✕ Le programme ne calcule pas cette décision. Suivez la pratique du bureau.</translation>
    </message>
    <message numerus="yes">
        <source>? %n question(s) to answer before the plan is whole.</source>
        <translation>
            <numerusform>? %n question à trancher avant que le plan soit complet.</numerusform>
            <numerusform>? %n questions à trancher avant que le plan soit complet.</numerusform>
        </translation>
    </message>
    <message>
        <source>! The effective length can be read in two ways. Ask the court or the JAP.</source>
        <translation>! La durée effective se lit de deux façons. Interrogez la juridiction ou le JAP.</translation>
    </message>
    <message>
        <source>stated in the text of the code</source>
        <translation>énoncé par le texte du code</translation>
    </message>
    <message>
        <source>read in a copy of the text</source>
        <translation>lu dans une copie du texte</translation>
    </message>
    <message>
        <source>our own deduction from these texts</source>
        <translation>déduction à partir de ces textes</translation>
    </message>
    <message>
        <source>to be confirmed by the court</source>
        <translation>à confirmer par la juridiction</translation>
    </message>
    <message>
        <source>born on %1</source>
        <comment>sex not known</comment>
        <extracomment>Under a name, of somebody whose sex is not known (FR: né(e) le). %1 a day</extracomment>
        <translation>né(e) le %1</translation>
    </message>
    <message>
        <source>born on %1</source>
        <comment>woman</comment>
        <extracomment>Under the name of a woman (FR: née le). %1 a day</extracomment>
        <translation>née le %1</translation>
    </message>
    <message>
        <source>born on %1</source>
        <comment>man</comment>
        <extracomment>Under the name of a man (FR: né le). %1 a day</extracomment>
        <translation>né le %1</translation>
    </message>
    <message>
        <source>born in %1</source>
        <comment>sex not known</comment>
        <extracomment>Under a name, of somebody whose sex is not known (FR: né(e) en). %1 a year</extracomment>
        <translation>né(e) en %1</translation>
    </message>
    <message>
        <source>born in %1</source>
        <comment>woman</comment>
        <extracomment>Under the name of a woman (FR: née en). %1 a year</extracomment>
        <translation>née en %1</translation>
    </message>
    <message>
        <source>born in %1</source>
        <comment>man</comment>
        <extracomment>Under the name of a man (FR: né en). %1 a year</extracomment>
        <translation>né en %1</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Status of a plan (FR: refusé)</extracomment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>asks</source>
        <extracomment>Status of a plan: it asks something (FR: question)</extracomment>
        <translation>pose une question</translation>
    </message>
    <message>
        <source>two readings</source>
        <extracomment>Status of a plan (FR: deux lectures)</extracomment>
        <translation>deux lectures</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>Status of a plan (FR: sûr)</extracomment>
        <translation>sûr</translation>
    </message>
    <message>
        <source>Appeal: no later than %1</source>
        <extracomment>A remedy with its last day (FR: appel). %1 a day</extracomment>
        <translation>Appel&#xa0;: au plus tard le %1</translation>
    </message>
    <message>
        <source>Opposition: no later than %1</source>
        <extracomment>A remedy with its last day (FR: opposition). %1 a day</extracomment>
        <translation>Opposition&#xa0;: au plus tard le %1</translation>
    </message>
    <message>
        <source>Appeal to the Court of cassation: no later than %1</source>
        <extracomment>A remedy with its last day (FR: pourvoi en cassation). %1 a day</extracomment>
        <translation>Pourvoi en cassation&#xa0;: au plus tard le %1</translation>
    </message>
    <message>
        <source>nothing left to serve</source>
        <extracomment>Effective firm length: nothing is left to serve</extracomment>
        <translation>rien à exécuter</translation>
    </message>
    <message>
        <source>up to six months</source>
        <extracomment>Effective firm length</extracomment>
        <translation>six mois au plus</translation>
    </message>
    <message>
        <source>over six months, up to one year</source>
        <extracomment>Effective firm length</extracomment>
        <translation>plus de six mois, un an au plus</translation>
    </message>
    <message>
        <source>above the threshold</source>
        <extracomment>Effective firm length</extracomment>
        <translation>au-dessus du seuil</translation>
    </message>
    <message>
        <source>within the threshold</source>
        <extracomment>Effective firm length, decisions before 24 March 2020</extracomment>
        <translation>dans la limite du seuil</translation>
    </message>
</context>
<context>
    <name>bex::ui::PracticePage</name>
    <message>
        <source>Type the court’s own figure, a whole number.</source>
        <translation>Tapez le chiffre de la juridiction, un nombre entier.</translation>
    </message>
    <message>
        <source>The law of that day has been read: the court settles a figure only where it is open.</source>
        <translation>La loi de ce jour a été lue&#xa0;: la juridiction ne fixe un chiffre que là où il reste ouvert.</translation>
    </message>
    <message>
        <source>Type the first day of the decisions it is for.</source>
        <translation>Tapez le premier jour des décisions concernées.</translation>
    </message>
    <message>
        <source>Say why: a decision without a reason is not kept.</source>
        <translation>Dites pourquoi&#xa0;: une décision sans motif n’est pas gardée.</translation>
    </message>
    <message>
        <source>Name who decided.</source>
        <translation>Nommez qui a décidé.</translation>
    </message>
    <message>
        <source>Figures that the law leaves unconfirmed</source>
        <translation>Chiffres que la loi laisse à confirmer</translation>
    </message>
    <message>
        <source>The court’s own figure stands before the one of the book, for decisions since the day it names. Each decision is one line of the journal.</source>
        <translation>Le chiffre de la juridiction passe avant celui du référentiel, pour les décisions depuis le jour indiqué. Chaque décision est une ligne du journal.</translation>
    </message>
    <message>
        <source>Settle this figure</source>
        <extracomment>Button: the figure typed counts from now on (FR: fixer)</extracomment>
        <translation>Fixer ce chiffre</translation>
    </message>
    <message>
        <source>Back to the book</source>
        <extracomment>Button: the court has no figure of its own any more</extracomment>
        <translation>Revenir au référentiel</translation>
    </message>
    <message>
        <source>What stands behind the figure</source>
        <translation>Ce qui fonde le chiffre</translation>
    </message>
</context>
<context>
    <name>bex::ui::PracticeProof</name>
    <message>
        <source>The book of the law</source>
        <extracomment>Heading over the values of a figure in the book of the law</extracomment>
        <translation>Le référentiel</translation>
    </message>
    <message>
        <source>The court</source>
        <extracomment>Heading over what the court settled</extracomment>
        <translation>La juridiction</translation>
    </message>
    <message>
        <source>§ %1 for decisions since %2: %3. Decided by %4.</source>
        <extracomment>What the court settled. %1 the value, %2 a day, %3 the reason, %4 who decided</extracomment>
        <translation>§ %1 pour les décisions depuis le %2&#xa0;: %3. Décidé par %4.</translation>
    </message>
    <message>
        <source>Nothing settled: the book counts.</source>
        <translation>Rien de fixé&#xa0;: le référentiel compte.</translation>
    </message>
    <message>
        <source>Journal</source>
        <extracomment>Heading over the lines of the journal about a figure</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>%1. %2, %3: %4 → the book, %5. %6 (decided by %7)</source>
        <extracomment>A line of the journal. %1 its number, %2 when, %3 the login of who did it, %4 the old value, %5 the new value, %6 the reason, %7 who decided</extracomment>
        <translation>%1. %2, %3&#xa0;: %4 → le référentiel, %5. %6 (décidé par %7)</translation>
    </message>
    <message>
        <source>%1. %2, %3: %4 → %5. %6 (decided by %7)</source>
        <translation>%1. %2, %3&#xa0;: %4 → %5. %6 (décidé par %7)</translation>
    </message>
</context>
<context>
    <name>bex::ui::PrintFlow</name>
    <message>
        <source>Enter the judgment first (Ctrl+Enter), then print.</source>
        <translation>Enregistrez d’abord le jugement (Ctrl+Entrée), puis imprimez.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) printed and kept in the register.</source>
        <extracomment>In the status line: papers printed and kept</extracomment>
        <translation>
            <numerusform>%n pièce imprimée et conservée au registre.</numerusform>
            <numerusform>%n pièces imprimées et conservées au registre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without day, hour or place (F5 chooses them): %1.</source>
        <extracomment>Before printing. %1 names of summonses</extracomment>
        <translation>Sans jour, heure ou lieu (F5 les choisit)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Print all the same?</source>
        <extracomment>Question, after what is missing</extracomment>
        <translation>Imprimer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>Title of a question before printing</extracomment>
        <translation>Impression</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) written to %1 and kept in the register.</source>
        <extracomment>In the status line: papers written as PDF and kept. %1 the folder</extracomment>
        <translation>
            <numerusform>%n pièce écrite dans %1 et gardée au registre.</numerusform>
            <numerusform>%n pièces écrites dans %1 et gardées au registre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bex::ui::ProofPanel</name>
    <message>
        <source>Preview</source>
        <extracomment>Tab: the paper as it will print (FR: aperçu)</extracomment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Why? (F8)</source>
        <extracomment>Tab: the reasons of the step in hand; F8 goes there (FR: Pourquoi ?)</extracomment>
        <translation>Pourquoi&#xa0;? (F8)</translation>
    </message>
    <message>
        <source>Journal (Ctrl+J)</source>
        <extracomment>Tab: what was done for the person</extracomment>
        <translation>Journal (Ctrl+J)</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Papers (Ctrl+R)</source>
        <extracomment>Tab: the papers that came out for the person (FR: pièces)</extracomment>
        <translation>Pièces (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>bex::ui::QuestionBar</name>
    <message>
        <source>Answer (F7)</source>
        <extracomment>Button: puts the focus into the field of the question shown beside it</extracomment>
        <translation>Répondre (F7)</translation>
    </message>
    <message>
        <source>Nothing is left to ask.</source>
        <extracomment>Above the form of a judgment when nothing is missing and nothing contradicts</extracomment>
        <translation>Plus rien à demander.</translation>
    </message>
    <message>
        <source>%1/%2 · %3: %4</source>
        <extracomment>Above the form: %1 of %2 open points, %3 the label of a field, %4 what is asked there</extracomment>
        <translation>%1/%2 · %3&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>bex::ui::QueueText</name>
    <message>
        <source>Preparing the papers: %1 of %2 people.</source>
        <extracomment>While papers are composed. %1 how many people are done, %2 of how many</extracomment>
        <translation>Préparation des pièces&#xa0;: %1 personnes sur %2.</translation>
    </message>
    <message>
        <source>Nothing of this hearing is ready to leave.</source>
        <translation>Rien de cette audience n’est prêt à sortir.</translation>
    </message>
    <message>
        <source>The printing of this hearing was left half way. Look at the pile, then say from which sheet it goes on.</source>
        <translation>L’impression de cette audience est restée en chemin. Regardez la pile, puis dites à quelle feuille reprendre.</translation>
    </message>
    <message>
        <source>Ready: people %1, papers %2, sheets %3.</source>
        <extracomment>Before a hearing is printed. %1 people, %2 papers, %3 printed sheets: numbers</extracomment>
        <translation>Prêt&#xa0;: personnes %1, pièces %2, feuilles %3.</translation>
    </message>
    <message>
        <source>Pausing after %1</source>
        <extracomment>%1 the sheet being printed</extracomment>
        <translation>Pause après %1</translation>
    </message>
    <message>
        <source>Paused. Space goes on; the rest waits, even if you close.</source>
        <translation>En pause. Espace reprend&#xa0;; le reste attend, même si vous fermez.</translation>
    </message>
    <message>
        <source>Stopped at %1. %2 Then say from which sheet it goes on.</source>
        <extracomment>%1 the sheet that did not leave, %2 why</extracomment>
        <translation>Arrêt à %1. %2 Dites ensuite à quelle feuille reprendre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A person whose papers do not leave. %1 order and name, %2 why</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Printing %1 (%2 of %3 sent)</source>
        <extracomment>%1 the sheet being printed, %2 how many were sent, %3 of how many</extracomment>
        <translation>Impression de %1 (%2 envoyées sur %3)</translation>
    </message>
    <message>
        <source>%1 Look at the pile: if a sheet is missing, say from which one it goes on.</source>
        <extracomment>When a queue has ended. %1 how many sheets were sent</extracomment>
        <translation>%1 Regardez la pile&#xa0;: s’il manque une feuille, dites à partir de laquelle reprendre.</translation>
    </message>
</context>
<context>
    <name>bex::ui::ReceiptPage</name>
    <message>
        <source>The papers are in the person’s hand</source>
        <translation>Les pièces sont dans la main de la personne</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>Answer on the receipt (FR: a signé)</extracomment>
        <translation>A signé</translation>
    </message>
    <message>
        <source>Refused to sign</source>
        <extracomment>Answer on the receipt (FR: refuse de signer)</extracomment>
        <translation>Refuse de signer</translation>
    </message>
    <message>
        <source>Cannot sign</source>
        <extracomment>Answer on the receipt (FR: ne peut ou ne sait signer)</extracomment>
        <translation>Ne peut signer</translation>
    </message>
    <message>
        <source>Explained in</source>
        <extracomment>Label of a field: the language in which all was explained</extracomment>
        <translation>Expliqué en</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>Label of a field: name of the interpreter (FR: interprète)</extracomment>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Lawyer present</source>
        <extracomment>Box to tick (FR: avocat présent)</extracomment>
        <translation>Avocat présent</translation>
    </message>
    <message>
        <source>Confirm the receipt</source>
        <extracomment>Button: writes the receipt in the register (FR: remettre)</extracomment>
        <translation>Confirmer le récépissé</translation>
    </message>
</context>
<context>
    <name>bex::ui::RefusedLineText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A refused line of a file. %1 its place, %2 a sentence that says why</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <extracomment>Why a line of a file was refused, when nothing more is known</extracomment>
        <translation>Ceci ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file holds nothing.</source>
        <extracomment>Why a roll was refused (FR: rôle)</extracomment>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>This quote never closes; nothing after it can be read.</source>
        <extracomment>Why a roll was refused</extracomment>
        <translation>Ce guillemet n’est jamais fermé&#xa0;; rien de ce qui suit ne peut être lu.</translation>
    </message>
    <message>
        <source>The first line names no column of people; one must be called “nom”.</source>
        <extracomment>Why a roll was refused. “nom” is the French name of the column</extracomment>
        <translation>La première ligne ne nomme aucune colonne de personnes&#xa0;; l’une doit s’appeler «&#xa0;nom&#xa0;».</translation>
    </message>
    <message>
        <source>This column is not known; it was left out.</source>
        <extracomment>About a column of a roll</extracomment>
        <translation>Cette colonne n’est pas connue&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>There are more fields than on the first line.</source>
        <extracomment>Why a line of a roll was refused</extracomment>
        <translation>Il y a plus de champs que sur la première ligne.</translation>
    </message>
    <message>
        <source>The family name is missing.</source>
        <extracomment>Why a line of a roll was refused</extracomment>
        <translation>Le nom de famille manque.</translation>
    </message>
    <message>
        <source>Nothing says on which day the hearing was.</source>
        <extracomment>Why a line of a roll was refused</extracomment>
        <translation>Rien ne dit quel jour l’audience s’est tenue.</translation>
    </message>
    <message>
        <source>This is not UTF-8; save the file as UTF-8.</source>
        <extracomment>Why a line of a roll was refused</extracomment>
        <translation>Ceci n’est pas de l’UTF-8&#xa0;; enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>This date does not exist, or is not written as 2024-04-16 or 16/04/2024.</source>
        <extracomment>Why a line of a roll was refused</extracomment>
        <translation>Cette date n’existe pas, ou n’est pas écrite comme 2024-04-16 ou 16/04/2024.</translation>
    </message>
    <message>
        <source>Only oui, non, yes or no is read here.</source>
        <extracomment>Why a line of a roll was refused. The four words are read in both languages</extracomment>
        <translation>Seuls oui, non, yes ou no sont lus ici.</translation>
    </message>
    <message>
        <source>Only F or M is read here.</source>
        <extracomment>Why a line of a roll was refused</extracomment>
        <translation>Seuls F ou M sont lus ici.</translation>
    </message>
    <message>
        <source>This is not the code of a language: fr, en, ar…</source>
        <extracomment>Why a line of a roll was refused</extracomment>
        <translation>Ceci n’est pas le code d’une langue&#xa0;: fr, en, ar…</translation>
    </message>
    <message>
        <source>The register holds another judgment for this person; it was kept.</source>
        <extracomment>Why a judgment of a file was refused</extracomment>
        <translation>Le registre a un autre jugement pour cette personne&#xa0;; il a été gardé.</translation>
    </message>
</context>
<context>
    <name>bex::ui::RollPanel</name>
    <message>
        <source>Hearing</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Search the roll</source>
        <translation>Chercher au rôle</translation>
    </message>
    <message>
        <source>Roll of the hearing</source>
        <translation>Rôle de l’audience</translation>
    </message>
    <message>
        <source>Name, number, paper (Ctrl+K)</source>
        <extracomment>Placeholder of the search field of the roll; Ctrl+K goes there</extracomment>
        <translation>Nom, numéro, pièce (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>bex::ui::ServicesPage</name>
    <message>
        <source>Services of the court</source>
        <translation>Services de la juridiction</translation>
    </message>
</context>
<context>
    <name>bex::ui::SettlePage</name>
    <message>
        <source>If not, why</source>
        <extracomment>Label of a field: why a step cannot be done or does not apply</extracomment>
        <translation>Sinon, motif</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: the step in hand was done</extracomment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Impossible</source>
        <extracomment>Button: the step in hand cannot be done; a reason is needed</extracomment>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Button: the step in hand does not apply here; a reason is needed</extracomment>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>The judgment is not entered yet (Ctrl+Enter): nothing can be done of its plan.</source>
        <translation>Le jugement n’est pas encore enregistré (Ctrl+Entrée)&#xa0;: rien de son plan ne peut être fait.</translation>
    </message>
    <message>
        <source>A reason makes “Impossible” and “Not applicable” possible.</source>
        <translation>Un motif ouvre «&#xa0;Impossible&#xa0;» et «&#xa0;Sans objet&#xa0;».</translation>
    </message>
</context>
<context>
    <name>bex::ui::SheetPreview</name>
    <message>
        <source>This cannot be shown.</source>
        <translation>Ceci ne peut être affiché.</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <extracomment>Title of a window. %1 a person</extracomment>
        <translation>Aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sheets as they will print</source>
        <translation>Les feuilles telles qu’elles s’imprimeront</translation>
    </message>
    <message>
        <source>Page %1 of %2 · PgUp and PgDn turn, Ctrl++ and Ctrl+− enlarge, Esc closes</source>
        <extracomment>Foot of the preview. %1 the page shown, %2 how many there are</extracomment>
        <translation>Page %1 sur %2 · Pg préc. et Pg suiv. tournent, Ctrl++ et Ctrl+− agrandissent, Échap ferme</translation>
    </message>
</context>
<context>
    <name>bex::ui::Shortcuts</name>
    <message>
        <source>Person</source>
        <extracomment>Command: type who the person is (FR: personne)</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Penalties</source>
        <extracomment>Command: type the penalties (FR: peines)</extracomment>
        <translation>Peines</translation>
    </message>
    <message>
        <source>Enter the judgment</source>
        <extracomment>Command: the judgment as typed enters the register</extracomment>
        <translation>Enregistrer le jugement</translation>
    </message>
    <message>
        <source>Slot</source>
        <extracomment>Command: choose date, hour and place of a summons (FR: créneau)</extracomment>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Settle the step</source>
        <extracomment>Command: say that the step in hand is done, or why not</extracomment>
        <translation>Régler l’étape</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>Command: articles, facts and arithmetic of the step in hand (FR: Pourquoi ?)</extracomment>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>Command: show the paper of the step in hand (FR: aperçu)</extracomment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Journal</source>
        <extracomment>Command: what was done for this person, line by line</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Print this paper</source>
        <extracomment>Command: print the paper shown</extracomment>
        <translation>Imprimer cette pièce</translation>
    </message>
    <message>
        <source>Print all</source>
        <extracomment>Command: print every paper of the person</extracomment>
        <translation>Imprimer tout</translation>
    </message>
    <message>
        <source>Print all to…</source>
        <extracomment>Command: print all, after choosing the printer or a folder</extracomment>
        <translation>Imprimer tout vers…</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>Command: the papers are in the person&apos;s hand, the receipt follows (FR: remis)</extracomment>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Command: the person goes away without being received (FR: parti)</extracomment>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Next person</source>
        <extracomment>Command: take whoever comes next on the roll</extracomment>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Command: go to the search field of the roll</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>New person…</source>
        <extracomment>Command: put a person on the roll by hand</extracomment>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>New hearing…</source>
        <extracomment>Command: open a hearing by hand (FR: audience)</extracomment>
        <translation>Nouvelle audience…</translation>
    </message>
    <message>
        <source>Import a roll…</source>
        <extracomment>Command: read a roll or judgments from a file (FR: rôle)</extracomment>
        <translation>Importer un rôle…</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <extracomment>Command: open a throw-away register with fictitious people</extracomment>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>Français</source>
        <extracomment>Command: French or English on screen; says the other language&apos;s name</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <extracomment>Command: light or dark</extracomment>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Command: close the program</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>My court…</source>
        <extracomment>Command: profile, services, practice and agendas of the court (FR: ma juridiction)</extracomment>
        <translation>Ma juridiction…</translation>
    </message>
    <message>
        <source>Back to the roll</source>
        <extracomment>Command: the person was called too early, and is waited for again</extracomment>
        <translation>Remettre au rôle</translation>
    </message>
    <message>
        <source>Why not?</source>
        <extracomment>Command: the rules of a paper that is not in the plan (FR: Pourquoi pas ?)</extracomment>
        <translation>Pourquoi pas&#xa0;?</translation>
    </message>
    <message>
        <source>Under another law…</source>
        <extracomment>Command: this judgment&apos;s plan beside the one another day would give</extracomment>
        <translation>Sous une autre loi…</translation>
    </message>
    <message>
        <source>Papers kept</source>
        <extracomment>Command: the papers that came out for the person (FR: pièces)</extracomment>
        <translation>Pièces conservées</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>Command: print a kept paper once more, as it was</extracomment>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Make void…</source>
        <extracomment>Command: a kept paper does not count any more (FR: annuler)</extracomment>
        <translation>Annuler la pièce…</translation>
    </message>
    <message>
        <source>Find a paper</source>
        <extracomment>Command: type or scan the reference of a paper</extracomment>
        <translation>Retrouver une pièce</translation>
    </message>
    <message>
        <source>Print the hearing…</source>
        <extracomment>Command: print the papers of everybody on the roll (FR: audience)</extracomment>
        <translation>Imprimer l’audience…</translation>
    </message>
    <message>
        <source>What happened…</source>
        <extracomment>Command: say what happened after the counter (FR: Que s&apos;est-il passé…)</extracomment>
        <translation>Que s’est-il passé…</translation>
    </message>
    <message>
        <source>Register of penalties…</source>
        <extracomment>Command: where every penalty stands (FR: registre d&apos;exécution des peines)</extracomment>
        <translation>Registre des peines…</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Command: type the decision: its day, its nature, its court (FR: décision)</extracomment>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Offences</source>
        <extracomment>Command: type the offences (FR: infractions)</extracomment>
        <translation>Infractions</translation>
    </message>
    <message>
        <source>To the counter</source>
        <extracomment>Command: the person shown stands at the counter now (FR: au guichet)</extracomment>
        <translation>Au guichet</translation>
    </message>
    <message>
        <source>Your name…</source>
        <extracomment>Command: who acts, as papers and the journal name them</extracomment>
        <translation>Votre nom…</translation>
    </message>
    <message>
        <source>Keys and version</source>
        <extracomment>Command: the keys, the version, where everything is kept (FR: aide)</extracomment>
        <translation>Touches et version</translation>
    </message>
    <message>
        <source>What is due…</source>
        <extracomment>Command: what is late, due today and due this week (FR: ce qui est dû)</extracomment>
        <translation>Ce qui est dû…</translation>
    </message>
    <message>
        <source>Compare with the typed judgment…</source>
        <extracomment>Command: what was entered beside the typed judgment (FR: comparer au jugement rendu)</extracomment>
        <translation>Comparer au jugement rendu…</translation>
    </message>
    <message>
        <source>Same person…</source>
        <extracomment>Command: the other decisions of the person in hand, and who may be the same person</extracomment>
        <translation>Même personne…</translation>
    </message>
</context>
<context>
    <name>bex::ui::SlotFlow</name>
    <message>
        <source>Move the appointment</source>
        <extracomment>Title of a question: the day of a summons in the person&apos;s hand is about to change</extracomment>
        <translation>Déplacer le rendez-vous</translation>
    </message>
    <message>
        <source>The person holds this paper: %1, for %2. Move the appointment to %3? The step is to do again, with a new paper.</source>
        <extracomment>Question. %1 name of a paper, %2 the day and hour on it, %3 those in their place</extracomment>
        <translation>La personne a cette pièce en main&#xa0;: %1, pour le %2. Déplacer le rendez-vous au %3&#xa0;? La démarche sera à refaire, avec une nouvelle pièce.</translation>
    </message>
</context>
<context>
    <name>bex::ui::SlotForm</name>
    <message>
        <source>Type a date that exists, as 12/3, 12/3/24, +30 or monday.</source>
        <translation>Tapez une date qui existe&#xa0;: 12/3, 12/3/24, +30 ou lundi.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>What a typed date is worth. %1 a sign, %2 the day in full, %3 what there is to say</extracomment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Label of a field: day of an appointment</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hour</source>
        <extracomment>Label of a field: hour of an appointment</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Label of a field: place of an appointment</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Keep this slot</source>
        <extracomment>Button: book the date, hour and place typed (FR: retenir)</extracomment>
        <translation>Retenir ce créneau</translation>
    </message>
    <message>
        <source>Type an hour that exists, as 9h20, 14:00 or 9.</source>
        <translation>Tapez une heure qui existe, comme 9h20, 14:00 ou 9.</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label of a field: why the appointment lies past the limit (FR: motif)</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>No free slot within the limit</source>
        <extracomment>The usual reason of an appointment past the limit; Enter takes it</extracomment>
        <translation>Aucun créneau libre dans le délai</translation>
    </message>
</context>
<context>
    <name>bex::ui::SlotPage</name>
    <message>
        <source>No time limit</source>
        <extracomment>Over the slots of a summons</extracomment>
        <translation>Sans délai</translation>
    </message>
    <message>
        <source>Slots of the service</source>
        <translation>Créneaux du service</translation>
    </message>
    <message>
        <source>Summons no later than %1</source>
        <extracomment>Over the slots of a summons. %1 a day in full, itself included</extracomment>
        <translation>Convoquer au plus tard le %1</translation>
    </message>
    <message>
        <source>To be done no later than %1</source>
        <extracomment>Over the slots of a course. %1 a day in full, itself included</extracomment>
        <translation>À accomplir au plus tard le %1</translation>
    </message>
</context>
<context>
    <name>bex::ui::StatusLine</name>
    <message>
        <source>What was done last</source>
        <translation>Dernière action</translation>
    </message>
</context>
<context>
    <name>bex::ui::StepsPage</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>bex::ui::TextField</name>
    <message>
        <source>Text is expected here.</source>
        <extracomment>Under a field that holds something else than text</extracomment>
        <translation>Un texte est attendu ici.</translation>
    </message>
</context>
<context>
    <name>bex::ui::TodayFlow</name>
    <message>
        <source>Left without coming</source>
        <extracomment>Title of a question about somebody who left without being received</extracomment>
        <translation>Parti sans être reçu</translation>
    </message>
    <message>
        <source>%1 left without being received. What now?</source>
        <extracomment>%1 the person</extracomment>
        <translation>%1 est parti sans être reçu. Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>Give a new time</source>
        <extracomment>A way to settle: a day and an hour to come to the counter</extracomment>
        <translation>Donner un nouvel horaire</translation>
    </message>
    <message>
        <source>Send what was not handed over</source>
        <extracomment>A way to settle: what was not handed is sent (D. 48-2-3)</extracomment>
        <translation>Envoyer ce qui n’a pas été remis</translation>
    </message>
    <message>
        <source>The person is here: call to the counter</source>
        <extracomment>A way to settle: the person has come back</extracomment>
        <translation>La personne est là&#xa0;: appeler au guichet</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nouvel horaire</translation>
    </message>
    <message>
        <source>Which day and hour? For instance: tuesday 14h, 23/4 9h30.</source>
        <extracomment>An example of a day and an hour as they are typed follows</extracomment>
        <translation>Quel jour et quelle heure&#xa0;? Par exemple&#xa0;: mardi 14h, 23/4 9h30.</translation>
    </message>
    <message>
        <source>A day, a space and an hour.</source>
        <translation>Un jour, une espace et une heure.</translation>
    </message>
    <message>
        <source>%1 is asked to come on %2 at %3.</source>
        <extracomment>In the status line. %1 the person, %2 a day, %3 an hour</extracomment>
        <translation>%1 est attendu le %2 à %3.</translation>
    </message>
    <message>
        <source>%1: the summonses are to be sent; Enter opens them for printing.</source>
        <extracomment>In the status line. %1 the person</extracomment>
        <translation>%1&#xa0;: les convocations sont à envoyer&#xa0;; Entrée les ouvre pour l’impression.</translation>
    </message>
    <message>
        <source>It conforms to the typed judgment. Ctrl+Z takes it back.</source>
        <translation>Conforme au jugement rendu. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>It conforms to the typed judgment.</source>
        <translation>Conforme au jugement rendu.</translation>
    </message>
</context>
<context>
    <name>bex::ui::TodayLinks</name>
    <message numerus="yes">
        <source>everything due: %n</source>
        <extracomment>Link of a list: every line that is due. %n how many</extracomment>
        <translation>
            <numerusform>tout ce qui est dû&#xa0;: %n</numerusform>
            <numerusform>tout ce qui est dû&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a list of links. %1 what is due, %2 how many</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>services short of slots: %n</source>
        <extracomment>Link of a list: services that have given too few slots. %n how many</extracomment>
        <translation>
            <numerusform>créneaux insuffisants&#xa0;: %n</numerusform>
            <numerusform>créneaux insuffisants&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due, counted</source>
        <translation>Ce qui est dû, compté</translation>
    </message>
    <message>
        <source>Only what I entered (Ctrl+M)</source>
        <extracomment>Check box: only the judgments that whoever works here has entered. Ctrl+M is its key</extracomment>
        <translation>Mes saisies seulement (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>bex::ui::TodayProof</name>
    <message>
        <source>Enter</source>
        <extracomment>Heading over the act that settles a line of the day</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Line of a table: the person</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Line of a table: number of the case at the prosecutor&apos;s office</extracomment>
        <translation>N° de parquet</translation>
    </message>
    <message>
        <source>Hearing</source>
        <extracomment>Line of a table: day of the hearing</extracomment>
        <translation>Audience</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Line of a table: where the person stands on the roll</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Entered by</source>
        <extracomment>Line of a table: who entered the judgment</extracomment>
        <translation>Saisi par</translation>
    </message>
    <message>
        <source>No later than</source>
        <extracomment>Line of a table: the last day on which it is not late</extracomment>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>New time</source>
        <extracomment>Line of a table: when the person is asked to come again</extracomment>
        <translation>Nouvel horaire</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 a day, %2 an hour</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Papers</source>
        <extracomment>Heading over the papers that a line of the day is about</extracomment>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Slots short: %1</source>
        <extracomment>Title of a page: a service with too few slots. %1 the service</extracomment>
        <translation>Créneaux insuffisants&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) must be summoned no later than %1.</source>
        <extracomment>%n people wait for a slot, %1 the last day it may lie on</extracomment>
        <translation>
            <numerusform>%n personne doit être convoquée au plus tard le %1.</numerusform>
            <numerusform>%n personnes doivent être convoquées au plus tard le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) must be summoned.</source>
        <translation>
            <numerusform>%n personne doit être convoquée.</numerusform>
            <numerusform>%n personnes doivent être convoquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service has given %n free place(s) until then.</source>
        <translation>
            <numerusform>Le service a donné %n place libre jusque-là.</numerusform>
            <numerusform>Le service a donné %n places libres jusque-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the service for slots and enter them in its agenda; a day past the limit is written down with its reason and stops nothing.</source>
        <translation>Demander des créneaux au service et les saisir dans son agenda&#xa0;; une date au-delà du délai est notée avec son motif et n’empêche rien.</translation>
    </message>
</context>
<context>
    <name>bex::ui::TodayWindow</name>
    <message>
        <source>Enter opens what settles this line.</source>
        <translation>Entrée ouvre ce qui règle cette ligne.</translation>
    </message>
    <message>
        <source>Done today: %1, %2.</source>
        <translation>Fait aujourd’hui&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Done today: %1, %2. Ctrl+Z takes it back.</source>
        <extracomment>In the status line. %1 what was due, %2 the person. Ctrl+Z takes it back</extracomment>
        <translation>Fait aujourd’hui&#xa0;: %1, %2. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Taken back: it is due again.</source>
        <translation>Annulé&#xa0;: c’est dû à nouveau.</translation>
    </message>
    <message>
        <source>Nothing to take back here.</source>
        <translation>Rien à annuler ici.</translation>
    </message>
    <message>
        <source>Entered by %1</source>
        <extracomment>Under the title of a printed list. %1 a name</extracomment>
        <translation>Saisi par %1</translation>
    </message>
    <message>
        <source>What is due</source>
        <extracomment>Title of a printed list (FR: ce qui est dû)
----------
Title of the window (FR: ce qui est dû)</extracomment>
        <translation>Ce qui est dû</translation>
    </message>
    <message>
        <source>The list was sent to the printer.</source>
        <translation>La liste est partie à l’imprimante.</translation>
    </message>
    <message>
        <source>Nothing is due. Good day.</source>
        <translation>Rien n’est dû. Bonne journée.</translation>
    </message>
    <message>
        <source>Due (F3) · Enter settles · Ctrl+Enter marks as done · Ctrl+Z takes back · Ctrl+P prints</source>
        <extracomment>Above the list of what is due: its keys</extracomment>
        <translation>Dû (F3) · Entrée règle · Ctrl+Entrée marque fait · Ctrl+Z annule · Ctrl+P imprime</translation>
    </message>
    <message>
        <source>Why it is due</source>
        <extracomment>Name of the page beside the list: why the marked line is due (F6)</extracomment>
        <translation>Pourquoi c’est dû</translation>
    </message>
</context>
<context>
    <name>bex::ui::VoidFlow</name>
    <message>
        <source>Papers handed over before</source>
        <extracomment>Title of a question: papers in the person&apos;s hand (FR: pièces remises)</extracomment>
        <translation>Pièces déjà remises</translation>
    </message>
    <message>
        <source>In the person’s hand, but they would say something else now: %1.</source>
        <extracomment>Before papers are printed or handed over. %1 names of papers with their references</extracomment>
        <translation>Déjà remises à la personne, mais elles diraient autre chose aujourd’hui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They are void: the new papers replace them</source>
        <extracomment>Answer: the former papers do not count any more</extracomment>
        <translation>Elles sont annulées&#xa0;: les nouvelles les remplacent</translation>
    </message>
    <message>
        <source>They stay valid</source>
        <extracomment>Answer: the former papers still count</extracomment>
        <translation>Elles restent valables</translation>
    </message>
    <message>
        <source>This paper is void already.</source>
        <translation>Cette pièce est déjà annulée.</translation>
    </message>
    <message>
        <source>%1 is void. F9 prints what replaces it.</source>
        <extracomment>In the status line. %1 name and reference of a paper</extracomment>
        <translation>Annulée&#xa0;: %1. F9 imprime ce qui la remplace.</translation>
    </message>
    <message>
        <source>Make papers void</source>
        <extracomment>Title of a question (FR: annuler une pièce)</extracomment>
        <translation>Annuler des pièces</translation>
    </message>
    <message>
        <source>Why do they not count any more: %1? The reason stays in the register.</source>
        <extracomment>Question. %1 names of papers with their references</extracomment>
        <translation>Pourquoi ne valent-elles plus&#xa0;: %1&#xa0;? La raison reste dans le registre.</translation>
    </message>
    <message>
        <source>A paper is not made void without a reason.</source>
        <translation>Une pièce ne s’annule pas sans motif.</translation>
    </message>
</context>
<context>
    <name>bex::ui::WelcomePage</name>
    <message>
        <source>No hearing yet</source>
        <translation>Aucune audience</translation>
    </message>
    <message>
        <source>From the judgment to the papers in the person’s hand: begin with a hearing.</source>
        <translation>Du jugement aux pièces remises en main propre&#xa0;: commencez par une audience.</translation>
    </message>
    <message>
        <source>A roll as CSV, or judgments as JSON, read from a file.</source>
        <translation>Un rôle en CSV, ou des jugements en JSON, lus dans un fichier.</translation>
    </message>
    <message>
        <source>The day and the chamber; people are added one by one.</source>
        <translation>Le jour et la chambre&#xa0;; les personnes s’ajoutent une à une.</translation>
    </message>
    <message>
        <source>A fictitious court with everything to try, thrown away afterwards.</source>
        <translation>Une juridiction fictive pour tout essayer, effacée ensuite.</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <extracomment>Button of the first page. %1 what it does, %2 its key</extracomment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Its name, its services and their agendas: without them papers have ruled blanks.</source>
        <translation>Son nom, ses services et leurs agendas&#xa0;: sans eux, les pièces ont des lignes à remplir.</translation>
    </message>
</context>
<context>
    <name>bex::ui::WhyNotText</name>
    <message>
        <source>Why not: %1</source>
        <extracomment>Heading: a paper that is not in the plan (FR: pourquoi pas). %1 the paper</extracomment>
        <translation>Pourquoi pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>This paper is in the plan.</source>
        <translation>Cette pièce est dans le plan.</translation>
    </message>
    <message>
        <source>Other rules that give this paper</source>
        <extracomment>Heading over the other rows of the law that would have given a paper</extracomment>
        <translation>Autres règles qui donnent cette pièce</translation>
    </message>
    <message>
        <source>The nearest rule</source>
        <extracomment>Heading over the row of the law that came nearest to giving a paper</extracomment>
        <translation>La règle la plus proche</translation>
    </message>
    <message>
        <source>Tried on: %1</source>
        <extracomment>The penalty that a row of the law was tried on. %1 the penalty in short</extracomment>
        <translation>Essayée sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A row of the office&apos;s table of rules. %1 its name, %2 what it does, in a sentence</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Effective firm length: %1</source>
        <extracomment>The sum that the thresholds look at. %1 the arithmetic, as &quot;8 months − 40 days&quot;</extracomment>
        <translation>Durée ferme effective&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why not: rule %1</source>
        <extracomment>Heading: a row of the law that the plan does not name (FR: pourquoi pas). %1 its name</extracomment>
        <translation>Pourquoi pas&#xa0;: règle %1</translation>
    </message>
    <message>
        <source>The plan names this rule.</source>
        <translation>Le plan nomme cette règle.</translation>
    </message>
</context>
<context>
    <name>bex::ui::WhyPanel</name>
    <message>
        <source>Why this step</source>
        <translation>Pourquoi cette étape</translation>
    </message>
    <message>
        <source>(the step in hand)</source>
        <extracomment>First choice of a list: the step in hand, and no paper that is missing</extracomment>
        <translation>(l’étape en cours)</translation>
    </message>
    <message>
        <source>Why not?</source>
        <extracomment>Label before a list of papers that are not in the plan (FR: Pourquoi pas ?)</extracomment>
        <translation>Pourquoi pas&#xa0;?</translation>
    </message>
    <message>
        <source>A paper or a rule that is not in the plan</source>
        <translation>Une pièce ou une règle absente du plan</translation>
    </message>
</context>
<context>
    <name>bex::ui::WhyText</name>
    <message>
        <source>Rules and facts</source>
        <extracomment>Heading over the rows of the law that made a step, with the facts they met</extracomment>
        <translation>Règles et faits</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>Heading over how well a rule is known</extracomment>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>Not before</source>
        <extracomment>Limit of a step: not before this day</extracomment>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Preferably from</source>
        <extracomment>Limit of a step: better from this day, the time to appeal being over</extracomment>
        <translation>De préférence à partir du</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Limit of a step: the last day the law gives</extracomment>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Last usable day</source>
        <extracomment>Limit of a step: the limit moved earlier to an open day</extracomment>
        <translation>Dernier jour utile</translation>
    </message>
    <message>
        <source>Tolerated until</source>
        <extracomment>Limit of a step: another reading of working days gives this later day</extracomment>
        <translation>Toléré jusqu’au</translation>
    </message>
    <message>
        <source>To be done by</source>
        <extracomment>Limit of a step: by when the person must have done it</extracomment>
        <translation>À accomplir au plus tard le</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Heading over the days of a step</extracomment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>The limit is indicative: missing it voids nothing (%1).</source>
        <extracomment>%1 the article that says so</extracomment>
        <translation>Le délai est indicatif&#xa0;: le dépasser n’annule rien (%1).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A row of the office&apos;s table of rules. %1 its name, %2 what it does, in a sentence
----------
A figure of the law. %1 its name, %2 its value and source</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, version in force since %2</source>
        <extracomment>An article of law with its version. %1 the article, %2 a day</extracomment>
        <translation>%1, version en vigueur depuis le %2</translation>
    </message>
    <message>
        <source>%1 (%2 in the code announced for 2029)</source>
        <extracomment>An article of law and its number in the code announced for 2029. %1, %2 articles</extracomment>
        <translation>%1 (%2 dans le code annoncé pour 2029)</translation>
    </message>
    <message>
        <source>Figures used</source>
        <extracomment>Heading over the dated figures that a step rests on</extracomment>
        <translation>Chiffres utilisés</translation>
    </message>
    <message>
        <source>Ctrl+, opens “My court”, where the court settles its own figure.</source>
        <translation>Ctrl+, ouvre «&#xa0;Ma juridiction&#xa0;», où la juridiction fixe son propre chiffre.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <extracomment>Heading over the questions that the plan asks</extracomment>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Effective firm length</source>
        <extracomment>Heading over the arithmetic of the effective length of imprisonment</extracomment>
        <translation>Durée ferme effective</translation>
    </message>
    <message>
        <source>Amount to pay</source>
        <extracomment>Heading over the arithmetic of the amount to pay</extracomment>
        <translation>Somme à payer</translation>
    </message>
    <message>
        <source>Last days to use a remedy</source>
        <extracomment>Heading over the last days to appeal (FR: voies de recours)</extracomment>
        <translation>Derniers jours des voies de recours</translation>
    </message>
    <message>
        <source>Enforceable</source>
        <extracomment>Heading over the day from which the decision is enforced (FR: exécutoire)</extracomment>
        <translation>Exécutoire</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Heading over the days between which the decision is final (FR: définitive)</extracomment>
        <translation>Définitive</translation>
    </message>
</context>
<context>
    <name>bex::ui::WordingText</name>
    <message>
        <source>%1 must go on saying this, word for word: “%2”.</source>
        <translation>%1 doit continuer à dire ceci, mot pour mot&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has nothing to say for %2. Take a value from the list.</source>
        <translation>%1 n’a rien à dire pour %2. Prenez une valeur de la liste.</translation>
    </message>
    <message>
        <source>%1: what you add begins with a line [text own]. This does not: “%2”.</source>
        <translation>%1&#xa0;: ce que vous ajoutez commence par une ligne [text own]. Ceci n’en a pas&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: the French says something else now. Change this too: “%2”.</source>
        <translation>%1&#xa0;: le français a changé. Changez aussi ceci&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is not read by the person: speak of them, not to them. “%2”.</source>
        <translation>%1 n’est pas lu par la personne&#xa0;: parlez d’elle, pas à elle. «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: you may add text, box, small or heading, nothing else. “%2”.</source>
        <translation>%1&#xa0;: vous pouvez ajouter text, box, small ou heading, rien d’autre. «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 must begin with these lines: “%2”.</source>
        <translation>%1 doit commencer par ces lignes&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not say the same as the French, or cannot be read. Expected there: “%2”.</source>
        <extracomment>Under a form being worded. %1 the file, its brick; %2 what should stand there</extracomment>
        <translation>%1 ne dit pas la même chose que le français, ou est illisible. Attendu à cet endroit&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is called %1. Take a value from the list.</source>
        <extracomment>Under a form being worded. %1 the name of a value</extracomment>
        <translation>Rien ne s’appelle %1. Prenez une valeur de la liste.</translation>
    </message>
    <message>
        <source>On the paper of a sample person this would be missing or out of place: %1.</source>
        <extracomment>Under a form being worded. %1 the paper and what it would lack</extracomment>
        <translation>Sur la pièce d’une personne fictive, ceci manquerait ou n’aurait pas sa place&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>bex::ui::WorkPanel</name>
    <message>
        <source>F12 calls the first person of the roll to the counter.</source>
        <translation>F12 appelle au guichet la première personne du rôle.</translation>
    </message>
</context>
</TS>
