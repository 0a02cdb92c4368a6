-- SPDX-License-Identifier: EUPL-1.2
-- One person may be convicted several times, and stands once on each roll. That two rows are the same person is
-- said by a greffier and by nobody else: it is written here and the rows stay as they were typed, so that the papers
-- issued stay true and what was said can be taken back. The last writing about a pair counts.

-- AUTOINCREMENT, because the greatest number ever given is then known, and the last writing cannot be cut off unseen.
CREATE TABLE person_link (
    person_link_id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person (person_id) ON DELETE RESTRICT,
    other_id INTEGER NOT NULL REFERENCES person (person_id) ON DELETE RESTRICT,
    says TEXT NOT NULL CHECK (says IN (
        'same',
        'different',
        'nothing')), -- what was said before is taken back
    said_at TEXT NOT NULL,
    said_by TEXT NOT NULL CHECK (said_by <> ''),
    CHECK (person_id < other_id)
) STRICT;
CREATE INDEX person_link_pair ON person_link (person_id, other_id, person_link_id);
CREATE INDEX person_link_other ON person_link (other_id);

-- Who was born on the same day is found without reading everybody; the names are compared outside.
CREATE INDEX person_birth_date ON person (birth_date) WHERE birth_date IS NOT NULL;

CREATE TRIGGER person_link_is_not_updated BEFORE UPDATE ON person_link
BEGIN
    SELECT RAISE(ABORT, 'what was said of two people is taken back by a new writing');
END;
CREATE TRIGGER person_link_is_not_deleted BEFORE DELETE ON person_link
BEGIN
    SELECT RAISE(ABORT, 'what was said of two people is taken back by a new writing');
END;
