-- SPDX-License-Identifier: EUPL-1.2
-- A whole hearing leaves sheet by sheet, and printers jam: the queue stands here, so that neither a
-- closed window nor a power cut forgets what has left and what still has to.

CREATE TABLE print_job (
    print_job_id INTEGER PRIMARY KEY,
    hearing_id INTEGER NOT NULL REFERENCES hearing (hearing_id) ON DELETE RESTRICT,
    destination TEXT NOT NULL CHECK (destination IN ('printer', 'folder')),
    place TEXT NOT NULL, -- the printer by its name, or the folder
    started_at TEXT NOT NULL,
    started_by TEXT NOT NULL CHECK (started_by <> ''),
    closed_at TEXT       -- nothing more is to come of it
) STRICT;
CREATE UNIQUE INDEX print_job_open ON print_job (hearing_id) WHERE closed_at IS NULL;

-- What the greffier holds: one copy of one paper, or the sheet that parts two people (no kind).
CREATE TABLE print_sheet (
    print_job_id INTEGER NOT NULL REFERENCES print_job (print_job_id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position > 0),
    roll_entry_id INTEGER NOT NULL REFERENCES roll_entry (roll_entry_id) ON DELETE RESTRICT,
    place INTEGER NOT NULL CHECK (place >= 0), -- of the paper in the person's set
    kind TEXT NOT NULL,                        -- as in paper.kind; empty: a separator
    copy TEXT NOT NULL,                        -- "SPIP"; empty: the one there is
    pages INTEGER NOT NULL CHECK (pages > 0),
    content TEXT NOT NULL,                     -- hash of what it says, to know it again
    state TEXT NOT NULL CHECK (state IN (
        'waiting', 'sent', 'left', 'failed', 'skipped', 'changed')),
    sent_at TEXT,
    paper_id INTEGER REFERENCES paper (paper_id) ON DELETE RESTRICT,
    PRIMARY KEY (print_job_id, position),
    CHECK (state NOT IN ('sent', 'left', 'failed') OR sent_at IS NOT NULL)
) STRICT;
CREATE INDEX print_sheet_roll_entry ON print_sheet (roll_entry_id);
CREATE INDEX print_sheet_paper ON print_sheet (paper_id) WHERE paper_id IS NOT NULL;

CREATE TRIGGER print_job_is_not_deleted BEFORE DELETE ON print_job
BEGIN
    SELECT RAISE(ABORT, 'the list of what left is kept');
END;
CREATE TRIGGER print_sheet_is_not_deleted BEFORE DELETE ON print_sheet
BEGIN
    SELECT RAISE(ABORT, 'the list of what left is kept');
END;
