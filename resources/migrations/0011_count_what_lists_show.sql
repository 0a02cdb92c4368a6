-- SPDX-License-Identifier: EUPL-1.2
-- Fifteen years of a large court are a million decisions. A list that counted people or limits when it is shown
-- would walk them all, with each act at the counter: so the counts stand beside, kept by triggers. What is filtered
-- by the day of its decision is found on an index, and sorted by that day.

CREATE TABLE hearing_count (
    hearing_id INTEGER PRIMARY KEY REFERENCES hearing (hearing_id) ON DELETE CASCADE,
    people INTEGER NOT NULL CHECK (people >= 0),
    waiting INTEGER NOT NULL CHECK (waiting BETWEEN 0 AND people) -- expected or at the counter
) STRICT;
INSERT INTO hearing_count (hearing_id, people, waiting)
SELECT hearing_id, count(*), sum(state IN ('expected', 'at_counter'))
FROM roll_entry
GROUP BY hearing_id;

-- How many open penalties are limited from each day on.
CREATE TABLE penalty_limit_count (
    limit_on TEXT PRIMARY KEY CHECK (length(limit_on) = 10),
    penalties INTEGER NOT NULL CHECK (penalties >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO penalty_limit_count (limit_on, penalties)
SELECT limit_on, count(*)
FROM penalty
WHERE place IS NOT NULL AND is_open = 1 AND limit_on IS NOT NULL
GROUP BY limit_on;

CREATE INDEX penalty_by_decision ON penalty (decided_on, penalty_id) WHERE place IS NOT NULL AND is_open = 1;
CREATE INDEX penalty_by_state_and_decision ON penalty (state, decided_on, penalty_id) WHERE place IS NOT NULL;

CREATE TRIGGER roll_entry_is_counted AFTER INSERT ON roll_entry
BEGIN
    INSERT INTO hearing_count (hearing_id, people, waiting)
    VALUES (NEW.hearing_id, 1, NEW.state IN ('expected', 'at_counter'))
    ON CONFLICT DO UPDATE SET people = people + 1, waiting = waiting + excluded.waiting;
END;
CREATE TRIGGER roll_entry_is_counted_as_it_stands AFTER UPDATE OF state ON roll_entry
WHEN (NEW.state IN ('expected', 'at_counter')) <> (OLD.state IN ('expected', 'at_counter'))
BEGIN
    UPDATE hearing_count
    SET waiting = waiting + (NEW.state IN ('expected', 'at_counter')) - (OLD.state IN ('expected', 'at_counter'))
    WHERE hearing_id = NEW.hearing_id;
END;
CREATE TRIGGER roll_entry_stays_in_its_hearing BEFORE UPDATE OF hearing_id ON roll_entry
WHEN NEW.hearing_id <> OLD.hearing_id
BEGIN
    SELECT RAISE(ABORT, 'a person stays on the roll of their hearing');
END;
CREATE TRIGGER roll_entry_is_counted_no_more AFTER DELETE ON roll_entry
BEGIN
    UPDATE hearing_count
    SET people = people - 1, waiting = waiting - (OLD.state IN ('expected', 'at_counter'))
    WHERE hearing_id = OLD.hearing_id;
END;

CREATE TRIGGER penalty_limit_is_counted AFTER INSERT ON penalty
WHEN NEW.place IS NOT NULL AND NEW.is_open = 1 AND NEW.limit_on IS NOT NULL
BEGIN
    INSERT INTO penalty_limit_count (limit_on, penalties)
    VALUES (NEW.limit_on, 1)
    ON CONFLICT DO UPDATE SET penalties = penalties + 1;
END;
CREATE TRIGGER penalty_limit_is_counted_elsewhere AFTER UPDATE OF place, is_open, limit_on ON penalty
BEGIN
    UPDATE penalty_limit_count
    SET penalties = penalties - 1
    WHERE OLD.place IS NOT NULL AND OLD.is_open = 1 AND limit_on = OLD.limit_on;
    INSERT INTO penalty_limit_count (limit_on, penalties)
    SELECT NEW.limit_on, 1
    WHERE NEW.place IS NOT NULL AND NEW.is_open = 1 AND NEW.limit_on IS NOT NULL
    ON CONFLICT DO UPDATE SET penalties = penalties + 1;
END;
