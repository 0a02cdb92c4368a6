-- SPDX-License-Identifier: EUPL-1.2
-- Things happen after the counter: an appeal, somebody who does not come, a death. Each is kept for ever, and
-- gives the same judgment another plan; so a judgment has several, the last of which counts. The table of the
-- plans is made anew because SQLite cannot take away the rule that there is one a judgment.

-- A plan as it was derived, with the law and the program that derived it.
CREATE TABLE plan_revised (
    plan_id INTEGER PRIMARY KEY,
    judgment_id INTEGER NOT NULL REFERENCES judgment (judgment_id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL CHECK (revision > 0), -- 1 with the judgment, one more for each event
    document TEXT NOT NULL,
    law TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('sure', 'ambiguous', 'question', 'refused')),
    program TEXT NOT NULL,
    derived_at TEXT NOT NULL,
    UNIQUE (judgment_id, revision)
) STRICT;
INSERT INTO plan_revised (plan_id, judgment_id, revision, document, law, status, program, derived_at)
SELECT plan_id, judgment_id, 1, document, law, status, program, derived_at
FROM plan;
DROP TABLE plan;
ALTER TABLE plan_revised RENAME TO plan;

-- One thing that happened, as bex-events/1 spells it; the other columns repeat what lists need.
CREATE TABLE event (
    event_id INTEGER PRIMARY KEY,
    roll_entry_id INTEGER NOT NULL REFERENCES roll_entry (roll_entry_id) ON DELETE RESTRICT,
    plan_id INTEGER NOT NULL REFERENCES plan (plan_id) ON DELETE RESTRICT, -- the one that it changed
    kind TEXT NOT NULL CHECK (kind IN (
        'service', 'move', 'pregnancy', 'imprisonment', 'appeal', 'opposition', 'withdrawal', 'not_handed',
        'prosecutor_received', 'no_show', 'urgency', 'jap_application', 'jap_silent', 'payment', 'error',
        'appeal_decision', 'death')),
    happened_on TEXT NOT NULL CHECK (length(happened_on) = 10),
    document TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL CHECK (recorded_by <> '')
) STRICT;
CREATE INDEX event_roll_entry ON event (roll_entry_id);

-- Entered by mistake: it does not count any more, and stays to be read.
CREATE TABLE event_struck (
    event_id INTEGER PRIMARY KEY REFERENCES event (event_id) ON DELETE RESTRICT,
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    struck_at TEXT NOT NULL,
    struck_by TEXT NOT NULL CHECK (struck_by <> '')
) STRICT;

CREATE TRIGGER plan_is_not_updated BEFORE UPDATE ON plan
BEGIN
    SELECT RAISE(ABORT, 'a plan stays as it was derived');
END;
CREATE TRIGGER plan_is_not_deleted BEFORE DELETE ON plan
BEGIN
    SELECT RAISE(ABORT, 'a plan stays as it was derived');
END;
CREATE TRIGGER event_is_not_updated BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'what happened stays as it was entered');
END;
CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'what happened stays as it was entered');
END;
CREATE TRIGGER event_struck_is_not_updated BEFORE UPDATE ON event_struck
BEGIN
    SELECT RAISE(ABORT, 'an event that is struck stays struck');
END;
CREATE TRIGGER event_struck_is_not_deleted BEFORE DELETE ON event_struck
BEGIN
    SELECT RAISE(ABORT, 'an event that is struck stays struck');
END;
