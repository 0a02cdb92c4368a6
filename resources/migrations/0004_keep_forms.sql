-- SPDX-License-Identifier: EUPL-1.2
-- A court words some of its papers itself. Years later it must be known what a paper said on a given
-- day, who signed that off and why, so a wording is never changed: the next one stands beside it.

-- A version without texts goes back to what ships with the program.
CREATE TABLE form_version (
    form TEXT NOT NULL CHECK (form <> ''), -- "JAP", "TRA-personne"
    version INTEGER NOT NULL CHECK (version > 0),
    in_force_on TEXT NOT NULL CHECK (length(in_force_on) = 10),
    signed_off_by TEXT NOT NULL CHECK (signed_off_by <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    kept_at TEXT NOT NULL,
    kept_by TEXT NOT NULL,
    PRIMARY KEY (form, version)
) STRICT;

CREATE TABLE form_text (
    form TEXT NOT NULL,
    version INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (language <> ''), -- BCP 47: "fr"
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (form, version, language),
    FOREIGN KEY (form, version) REFERENCES form_version (form, version) ON DELETE RESTRICT
) STRICT;

-- The wording being typed, whole or not yet; gone once it is signed off.
CREATE TABLE form_draft (
    form TEXT NOT NULL CHECK (form <> ''),
    language TEXT NOT NULL CHECK (language <> ''),
    text TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (form, language)
) STRICT;

CREATE TRIGGER form_version_is_not_updated BEFORE UPDATE ON form_version
BEGIN
    SELECT RAISE(ABORT, 'a wording stays as it was signed off');
END;
CREATE TRIGGER form_version_is_not_deleted BEFORE DELETE ON form_version
BEGIN
    SELECT RAISE(ABORT, 'a wording stays as it was signed off');
END;
CREATE TRIGGER form_text_is_not_updated BEFORE UPDATE ON form_text
BEGIN
    SELECT RAISE(ABORT, 'a wording stays as it was signed off');
END;
CREATE TRIGGER form_text_is_not_deleted BEFORE DELETE ON form_text
BEGIN
    SELECT RAISE(ABORT, 'a wording stays as it was signed off');
END;
