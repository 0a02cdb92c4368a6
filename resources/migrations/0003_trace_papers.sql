-- SPDX-License-Identifier: EUPL-1.2
-- A paper found years later must lead back to its person: each bears a reference that says nothing by
-- itself. One that turned out wrong is void and replaced, never erased. The table is made anew because
-- SQLite cannot alter a CHECK: three kinds are new, for sheets that no plan orders.

-- What makes the references of this register its own: knowing a judgment is not enough to compute them.
CREATE TABLE reference_salt (
    reference_salt_id INTEGER PRIMARY KEY CHECK (reference_salt_id = 1),
    salt TEXT NOT NULL CHECK (length(salt) = 32)
) STRICT;
INSERT INTO reference_salt (reference_salt_id, salt) VALUES (1, lower(hex(randomblob(16))));

CREATE TRIGGER reference_salt_is_not_updated BEFORE UPDATE ON reference_salt
BEGIN
    SELECT RAISE(ABORT, 'the references of a register stay its own');
END;
CREATE TRIGGER reference_salt_is_not_deleted BEFORE DELETE ON reference_salt
BEGIN
    SELECT RAISE(ABORT, 'the references of a register stay its own');
END;

-- A paper with its bytes, which stand last so that a list never reads them.
CREATE TABLE paper_traced (
    paper_id INTEGER PRIMARY KEY,
    roll_entry_id INTEGER NOT NULL REFERENCES roll_entry (roll_entry_id) ON DELETE RESTRICT,
    step_id INTEGER REFERENCES step (step_id) ON DELETE RESTRICT,
    receipt_id INTEGER REFERENCES receipt (receipt_id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN (
        'RCP', 'JAP', 'SPIP', 'TIGc', 'STG', 'PR', 'OME', 'DDS', 'DDJ', 'AME', 'SPR', 'PJJc', 'JEc',
        'PCn', 'TRA', 'INF', 'BOR', 'REC', 'LATE', 'MEMO', 'CJN', 'ANN')),
    about TEXT NOT NULL,     -- of several of a kind: the course, the civil party; else empty
    reference TEXT CHECK (length(reference) = 13), -- "7K3MQ-0RT5W-X"; none on older papers
    replaces INTEGER REFERENCES paper (paper_id) ON DELETE RESTRICT CHECK (replaces < paper_id),
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
INSERT INTO paper_traced (paper_id, roll_entry_id, step_id, receipt_id, kind, about, reference, replaces,
    languages, pages, copies, sha256, issued_at, issued_by, handed_at, pdf)
SELECT paper_id, roll_entry_id, step_id, receipt_id, kind, '', NULL, NULL,
    languages, pages, copies, sha256, issued_at, issued_by, handed_at, pdf
FROM paper;
DROP TABLE paper;
ALTER TABLE paper_traced RENAME TO paper;
CREATE INDEX paper_roll_entry ON paper (roll_entry_id);
CREATE INDEX paper_step ON paper (step_id) WHERE step_id IS NOT NULL;
CREATE INDEX paper_receipt ON paper (receipt_id) WHERE receipt_id IS NOT NULL;
CREATE INDEX paper_reference ON paper (reference) WHERE reference IS NOT NULL;
CREATE INDEX paper_replaces ON paper (replaces) WHERE replaces IS NOT NULL;

-- A paper that does not count any more (FR: pièce annulée); its bytes stay.
CREATE TABLE paper_void (
    paper_id INTEGER PRIMARY KEY REFERENCES paper (paper_id) ON DELETE RESTRICT,
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    voided_at TEXT NOT NULL,
    voided_by TEXT NOT NULL CHECK (voided_by <> '')
) STRICT;

CREATE TRIGGER paper_is_only_handed_over BEFORE UPDATE ON paper
WHEN OLD.receipt_id IS NOT NULL OR NEW.receipt_id IS NULL OR OLD.paper_id <> NEW.paper_id
    OR OLD.roll_entry_id <> NEW.roll_entry_id OR OLD.step_id IS NOT NEW.step_id
    OR OLD.kind <> NEW.kind OR OLD.about <> NEW.about OR OLD.reference IS NOT NEW.reference
    OR OLD.replaces IS NOT NEW.replaces OR OLD.languages <> NEW.languages OR OLD.pages <> NEW.pages
    OR OLD.copies <> NEW.copies OR OLD.sha256 <> NEW.sha256 OR OLD.issued_at <> NEW.issued_at
    OR OLD.issued_by <> NEW.issued_by OR OLD.pdf <> NEW.pdf
BEGIN
    SELECT RAISE(ABORT, 'a paper stays as it was issued');
END;
CREATE TRIGGER paper_is_not_deleted BEFORE DELETE ON paper
BEGIN
    SELECT RAISE(ABORT, 'a paper stays as it was issued');
END;
CREATE TRIGGER paper_void_is_not_handed_over BEFORE UPDATE ON paper
WHEN EXISTS (SELECT 1 FROM paper_void WHERE paper_id = OLD.paper_id)
BEGIN
    SELECT RAISE(ABORT, 'a void paper is not handed over');
END;
CREATE TRIGGER paper_replaces_a_void_one BEFORE INSERT ON paper
WHEN NEW.replaces IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM paper_void AS v JOIN paper AS p USING (paper_id)
    WHERE v.paper_id = NEW.replaces AND p.roll_entry_id = NEW.roll_entry_id)
BEGIN
    SELECT RAISE(ABORT, 'only a void paper of the same person is replaced');
END;
CREATE TRIGGER paper_void_is_not_updated BEFORE UPDATE ON paper_void
BEGIN
    SELECT RAISE(ABORT, 'a paper that is void stays void');
END;
CREATE TRIGGER paper_void_is_not_deleted BEFORE DELETE ON paper_void
BEGIN
    SELECT RAISE(ABORT, 'a paper that is void stays void');
END;
