-- SPDX-License-Identifier: EUPL-1.2
-- The first register: a person convicted comes off a hearing's roll, a judgment is entered for them,
-- its plan and its steps are kept with what became of each, and what was handed over can be proved
-- years later. What a lawyer may ask about cannot be changed: judgments, papers, receipts, journal.

PRAGMA application_id = 1111840817; -- "BEX1" in ASCII

-- Which scripts made this file, so that `verify` can tell an edited one.
CREATE TABLE migration (
    version INTEGER PRIMARY KEY CHECK (version > 0),
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    applied_at TEXT NOT NULL
) STRICT;

-- FR: audience.
CREATE TABLE hearing (
    hearing_id INTEGER PRIMARY KEY,
    held_on TEXT NOT NULL CHECK (length(held_on) = 10),
    court TEXT NOT NULL,
    chamber TEXT NOT NULL,
    title TEXT NOT NULL,
    UNIQUE (held_on, court, chamber, title)
) STRICT;

-- Two people may have one name: the program never merges two rows. Empty text: not known.
CREATE TABLE person (
    person_id INTEGER PRIMARY KEY,
    family_name TEXT NOT NULL CHECK (family_name <> ''),
    usage_name TEXT NOT NULL,
    first_names TEXT NOT NULL,
    sex TEXT CHECK (sex IN ('F', 'M')),
    birth_date TEXT CHECK (length(birth_date) IN (4, 10)), -- a year when nobody knows the day
    birth_place TEXT NOT NULL,
    nationality TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    language TEXT NOT NULL
) STRICT;

-- One person of one hearing.
CREATE TABLE roll_entry (
    roll_entry_id INTEGER PRIMARY KEY,
    hearing_id INTEGER NOT NULL REFERENCES hearing (hearing_id) ON DELETE RESTRICT,
    person_id INTEGER NOT NULL REFERENCES person (person_id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position > 0),
    parquet_number TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('expected', 'at_counter', 'received', 'left', 'detained')),
    left_reason TEXT CHECK (left_reason IN (
        'APPEAL', 'TIME_LIMIT_RUNNING', 'NOT_SERVED', 'NO_SLOT', 'ADDRESS_UNKNOWN', 'OTHER_RESSORT',
        'TIG_CONSENT', 'DETAINED', 'MEDICAL', 'DECEASED', 'AWAITING_JAP', 'AWAITING_SPIP',
        'AWAITING_SERVICE', 'AWAITING_PROSECUTOR', 'AWAITING_DGFIP', 'NOT_RECEIVED',
        'TRANSMITTED_ABROAD', 'OTHER')),
    left_note TEXT NOT NULL,
    UNIQUE (hearing_id, position),
    CHECK ((state = 'left') = (left_reason IS NOT NULL))
) STRICT;
CREATE INDEX roll_entry_person ON roll_entry (person_id);
CREATE INDEX roll_entry_parquet_number ON roll_entry (parquet_number);

-- The judgment being typed, valid or not yet; gone once it is entered.
CREATE TABLE draft (
    roll_entry_id INTEGER PRIMARY KEY REFERENCES roll_entry (roll_entry_id) ON DELETE CASCADE,
    document TEXT NOT NULL,
    saved_at TEXT NOT NULL
) STRICT;

-- `document` is the truth, canonical bex-judgment/1; the other columns repeat what lists need.
CREATE TABLE judgment (
    judgment_id INTEGER PRIMARY KEY,
    roll_entry_id INTEGER NOT NULL REFERENCES roll_entry (roll_entry_id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL CHECK (revision > 0),
    document TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    family_name TEXT NOT NULL CHECK (family_name <> ''),
    first_names TEXT NOT NULL,
    birth_date TEXT CHECK (length(birth_date) IN (4, 10)),
    parquet_number TEXT NOT NULL,
    pronounced_on TEXT NOT NULL CHECK (length(pronounced_on) = 10),
    entered_at TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    UNIQUE (roll_entry_id, revision)
) STRICT;

-- A plan as it was derived, with the law and the program that derived it.
CREATE TABLE plan (
    plan_id INTEGER PRIMARY KEY,
    judgment_id INTEGER NOT NULL UNIQUE REFERENCES judgment (judgment_id) ON DELETE RESTRICT,
    document TEXT NOT NULL,
    law TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('sure', 'ambiguous', 'question', 'refused')),
    program TEXT NOT NULL,
    derived_at TEXT NOT NULL
) STRICT;

-- Why a penalty is not executed yet (CPP D. 48).
CREATE TABLE waiting (
    plan_id INTEGER NOT NULL REFERENCES plan (plan_id) ON DELETE RESTRICT,
    penalty INTEGER NOT NULL CHECK (penalty >= 0),
    reason TEXT NOT NULL CHECK (reason IN (
        'APPEAL', 'TIME_LIMIT_RUNNING', 'NOT_SERVED', 'NO_SLOT', 'ADDRESS_UNKNOWN', 'OTHER_RESSORT',
        'TIG_CONSENT', 'DETAINED', 'MEDICAL', 'DECEASED', 'AWAITING_JAP', 'AWAITING_SPIP',
        'AWAITING_SERVICE', 'AWAITING_PROSECUTOR', 'AWAITING_DGFIP', 'NOT_RECEIVED',
        'TRANSMITTED_ABROAD', 'OTHER')),
    PRIMARY KEY (plan_id, penalty, reason)
) STRICT;

-- A place in a service's agenda, given beforehand (CPP D. 48-2 al. 10; FR: créneau).
CREATE TABLE slot (
    slot_id INTEGER PRIMARY KEY,
    service TEXT NOT NULL CHECK (service IN (
        'jap', 'spip', 'prosecutor', 'course_provider', 'pjj', 'children_judge')),
    given_on TEXT NOT NULL CHECK (length(given_on) = 10),
    hour TEXT NOT NULL CHECK (length(hour) = 5), -- of the court's clock
    place TEXT NOT NULL,
    capacity INTEGER NOT NULL CHECK (capacity > 0),
    UNIQUE (service, given_on, hour, place)
) STRICT;

-- A step of a plan and what became of it.
CREATE TABLE step (
    step_id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan (plan_id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position >= 0),
    rule TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act IN (
        'receive', 'explain', 'hand', 'summons', 'transmit', 'inform', 'alert', 'record',
        'send_later')),
    paper TEXT NOT NULL CHECK (paper IN (
        '', 'RCP', 'JAP', 'SPIP', 'TIGc', 'STG', 'PR', 'OME', 'DDS', 'DDJ', 'AME', 'SPR', 'PJJc', 'JEc',
        'PCn', 'TRA', 'INF', 'BOR', 'REC', 'LATE')),
    recipient TEXT NOT NULL CHECK (recipient IN (
        '', 'jap', 'spip', 'prosecutor', 'course_provider', 'pjj', 'children_judge', 'treasury',
        'prison', 'civil_party', 'other_court', 'person')),
    penalties TEXT NOT NULL, -- the indices as the plan writes them: "[0,2]"
    latest TEXT CHECK (length(latest) = 10),
    state TEXT NOT NULL CHECK (state IN ('to_do', 'done', 'not_applicable', 'impossible')),
    reason TEXT NOT NULL,
    settled_at TEXT,
    appointment_on TEXT CHECK (length(appointment_on) = 10),
    appointment_hour TEXT CHECK (length(appointment_hour) = 5),
    appointment_place TEXT,
    slot_id INTEGER REFERENCES slot (slot_id) ON DELETE RESTRICT,
    UNIQUE (plan_id, position),
    CHECK ((state = 'to_do') = (settled_at IS NULL)),
    CHECK ((state IN ('not_applicable', 'impossible')) = (reason <> '')),
    CHECK ((appointment_on IS NULL) = (appointment_hour IS NULL)),
    CHECK ((appointment_on IS NULL) = (appointment_place IS NULL)),
    CHECK (slot_id IS NULL OR appointment_on IS NOT NULL)
) STRICT;
CREATE INDEX step_slot ON step (slot_id) WHERE slot_id IS NOT NULL;

-- The person's acknowledgement when papers are handed over (FR: émargement).
CREATE TABLE receipt (
    receipt_id INTEGER PRIMARY KEY,
    roll_entry_id INTEGER NOT NULL REFERENCES roll_entry (roll_entry_id) ON DELETE RESTRICT,
    result TEXT NOT NULL CHECK (result IN ('signed', 'refused', 'cannot_sign')),
    language TEXT NOT NULL,
    interpreter TEXT NOT NULL,
    lawyer_present INTEGER NOT NULL CHECK (lawyer_present IN (0, 1)),
    agent TEXT NOT NULL,
    given_at TEXT NOT NULL
) STRICT;
CREATE INDEX receipt_roll_entry ON receipt (roll_entry_id);

-- A paper with its bytes, which stand last so that a list never reads them.
CREATE TABLE paper (
    paper_id INTEGER PRIMARY KEY,
    roll_entry_id INTEGER NOT NULL REFERENCES roll_entry (roll_entry_id) ON DELETE RESTRICT,
    step_id INTEGER REFERENCES step (step_id) ON DELETE RESTRICT,
    receipt_id INTEGER REFERENCES receipt (receipt_id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN (
        'RCP', 'JAP', 'SPIP', 'TIGc', 'STG', 'PR', 'OME', 'DDS', 'DDJ', 'AME', 'SPR', 'PJJc', 'JEc',
        'PCn', 'TRA', 'INF', 'BOR', 'REC', 'LATE')),
    languages TEXT NOT NULL, -- "fr" or "fr en"
    pages INTEGER NOT NULL CHECK (pages > 0),
    copies TEXT NOT NULL,    -- "C D J"
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    issued_at TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    handed_at TEXT,
    pdf BLOB NOT NULL,
    CHECK ((receipt_id IS NULL) = (handed_at IS NULL))
) STRICT;
CREATE INDEX paper_roll_entry ON paper (roll_entry_id);
CREATE INDEX paper_step ON paper (step_id) WHERE step_id IS NOT NULL;
CREATE INDEX paper_receipt ON paper (receipt_id) WHERE receipt_id IS NOT NULL;

-- The one court this register belongs to, as JSON.
CREATE TABLE court (
    court_id INTEGER PRIMARY KEY CHECK (court_id = 1),
    profile TEXT NOT NULL,
    settings TEXT NOT NULL
) STRICT;
INSERT INTO court (court_id, profile, settings) VALUES (1, '{}', '{}');

-- Who did what, when; each line holds the hash of the one before. AUTOINCREMENT, because the
-- greatest number ever given is then known, and the last lines cannot be cut off unseen.
CREATE TABLE journal (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    written_at TEXT NOT NULL,
    who TEXT NOT NULL CHECK (who <> ''),
    act TEXT NOT NULL CHECK (act <> ''),
    subject TEXT NOT NULL CHECK (subject <> ''), -- "step/12"
    roll_entry_id INTEGER REFERENCES roll_entry (roll_entry_id) ON DELETE RESTRICT,
    before_json TEXT,
    after_json TEXT,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX journal_roll_entry ON journal (roll_entry_id);
CREATE INDEX journal_subject ON journal (subject);

CREATE TRIGGER journal_is_not_updated BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER judgment_is_not_updated BEFORE UPDATE ON judgment
BEGIN
    SELECT RAISE(ABORT, 'a judgment is corrected by a new revision');
END;
CREATE TRIGGER judgment_is_not_deleted BEFORE DELETE ON judgment
BEGIN
    SELECT RAISE(ABORT, 'a judgment is corrected by a new revision');
END;
CREATE TRIGGER plan_is_not_updated BEFORE UPDATE ON plan
BEGIN
    SELECT RAISE(ABORT, 'a plan stays as it was derived');
END;
CREATE TRIGGER paper_is_only_handed_over BEFORE UPDATE ON paper
WHEN OLD.receipt_id IS NOT NULL OR NEW.receipt_id IS NULL OR OLD.paper_id <> NEW.paper_id
    OR OLD.roll_entry_id <> NEW.roll_entry_id OR OLD.step_id IS NOT NEW.step_id
    OR OLD.kind <> NEW.kind OR OLD.languages <> NEW.languages OR OLD.pages <> NEW.pages
    OR OLD.copies <> NEW.copies OR OLD.sha256 <> NEW.sha256 OR OLD.issued_at <> NEW.issued_at
    OR OLD.issued_by <> NEW.issued_by OR OLD.pdf <> NEW.pdf
BEGIN
    SELECT RAISE(ABORT, 'a paper stays as it was issued');
END;
CREATE TRIGGER paper_is_not_deleted BEFORE DELETE ON paper
BEGIN
    SELECT RAISE(ABORT, 'a paper stays as it was issued');
END;
CREATE TRIGGER receipt_is_not_updated BEFORE UPDATE ON receipt
BEGIN
    SELECT RAISE(ABORT, 'a receipt stays as it was given');
END;
CREATE TRIGGER receipt_is_not_deleted BEFORE DELETE ON receipt
BEGIN
    SELECT RAISE(ABORT, 'a receipt stays as it was given');
END;
