-- SPDX-License-Identifier: EUPL-1.2
-- The morning begins with what is late, due today and due this week. A register of a million settled decisions
-- must say it at once, so what is still owed stands in a list of its own, kept by triggers from the view
-- `what_is_due`. Which duty a step is, and by when, the law says when the plan is kept; nothing here counts days.

-- What the office owes for the step (law: OfficeDuty), and the last day on which it is not late.
ALTER TABLE step ADD COLUMN duty TEXT CHECK (duty IN (
    'handing', 'receipt', 'sending', 'bordereau', 'certified_copy', 'transmission'));
ALTER TABLE step ADD COLUMN due_on TEXT CHECK (length(due_on) = 10) CHECK ((due_on IS NULL) = (duty IS NULL));

-- Open steps of older versions: the same, read once from the plans that count. What has no day of its own is due
-- with the decision. What was entered before is not asked to be compared, nor its sheet to be sent: nobody can
-- tell any more whether it was.
UPDATE step
SET (duty, due_on) = (
    SELECT CASE
            WHEN step.act IN ('hand', 'summons') THEN iif(step.paper = 'REC', 'receipt', 'handing')
            WHEN step.act = 'send_later' THEN 'sending'
            WHEN step.paper = 'BOR' THEN 'bordereau'
            WHEN step.paper = 'OME' THEN 'certified_copy'
            ELSE 'transmission' END,
        CASE
            WHEN step.act IN ('transmit', 'inform', 'alert') THEN coalesce(
                json_extract(p.document, '$.steps[' || step.position || '].last_usable'),
                step.latest,
                j.pronounced_on)
            ELSE j.pronounced_on END
    FROM plan AS p
    JOIN judgment AS j ON j.judgment_id = p.judgment_id
    WHERE p.plan_id = step.plan_id)
WHERE state = 'to_do'
  AND act IN ('hand', 'summons', 'send_later', 'transmit', 'inform', 'alert')
  AND NOT (paper = 'BOR' AND latest IS NULL)
  AND NOT (act = 'send_later' AND paper = 'RCP' AND EXISTS (
      SELECT 1 FROM waiting AS w WHERE w.plan_id = step.plan_id AND w.reason = 'NOT_SERVED'));

-- What each judgment asks of the office beside its plan: to be compared with the typed judgment, and its sheet for
-- the criminal record (FR: casier; CPP R. 66).
CREATE TABLE judgment_duty (
    judgment_id INTEGER NOT NULL REFERENCES judgment (judgment_id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('comparison', 'record_sheet')),
    due_on TEXT NOT NULL CHECK (length(due_on) = 10),
    done_at TEXT,
    done_by TEXT CHECK (done_by <> ''),
    PRIMARY KEY (judgment_id, kind),
    CHECK ((done_at IS NULL) = (done_by IS NULL))
) STRICT, WITHOUT ROWID;

-- Who left without being received is asked to come again on that day (D. 48-2 al. 2: "les jours suivants").
CREATE TABLE new_time (
    roll_entry_id INTEGER PRIMARY KEY REFERENCES roll_entry (roll_entry_id) ON DELETE CASCADE,
    come_on TEXT NOT NULL CHECK (length(come_on) = 10),
    come_at TEXT NOT NULL CHECK (length(come_at) = 5) -- of the court's clock
) STRICT;

-- One line a person and a kind.
CREATE TABLE due (
    roll_entry_id INTEGER NOT NULL REFERENCES roll_entry (roll_entry_id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN (
        'handing', 'left', 'receipt', 'sending', 'bordereau', 'certified_copy', 'transmission',
        'question', 'draft', 'comparison', 'record_sheet')),
    due_on TEXT NOT NULL CHECK (length(due_on) = 10),
    entered_by TEXT NOT NULL, -- the judgment; empty: none is entered
    PRIMARY KEY (roll_entry_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX due_by_day ON due (due_on, roll_entry_id, kind, entered_by);
CREATE INDEX due_by_kind ON due (kind, due_on, roll_entry_id, entered_by);
CREATE INDEX due_by_greffier ON due (entered_by, due_on, roll_entry_id, kind);

-- Who waits for a day at which service, and until when it may lie; far away when nothing limits it.
CREATE TABLE slot_wanted (
    roll_entry_id INTEGER NOT NULL REFERENCES roll_entry (roll_entry_id) ON DELETE CASCADE,
    service TEXT NOT NULL,
    last_on TEXT NOT NULL CHECK (length(last_on) = 10),
    PRIMARY KEY (roll_entry_id, service)
) STRICT, WITHOUT ROWID;
CREATE INDEX slot_wanted_by_service ON slot_wanted (service, last_on);

-- The plan that counts of each person, with its judgment.
CREATE VIEW present_plan AS
SELECT e.roll_entry_id, e.state AS roll_state, j.judgment_id, j.pronounced_on, j.entered_by, p.plan_id, p.status
FROM roll_entry AS e
JOIN judgment AS j ON j.judgment_id = (
    SELECT k.judgment_id FROM judgment AS k
    WHERE k.roll_entry_id = e.roll_entry_id
    ORDER BY k.revision DESC LIMIT 1)
JOIN plan AS p ON p.plan_id = (
    SELECT q.plan_id FROM plan AS q
    WHERE q.judgment_id = j.judgment_id
    ORDER BY q.revision DESC LIMIT 1);

-- The open steps that the office owes. Of who left, what was not handed waits for them to come again, until it is
-- decided to write to them; what is no summons then goes with the letter. A receipt is missing once something was handed.
CREATE VIEW step_due AS
SELECT c.roll_entry_id, s.step_id, s.act, s.due_on, c.entered_by,
    CASE
        WHEN s.duty = 'receipt' THEN iif(c.roll_state <> 'left' AND EXISTS (
            SELECT 1 FROM step AS h
            WHERE h.plan_id = s.plan_id AND h.duty = 'handing' AND h.state = 'done'), 'receipt', NULL)
        WHEN s.duty = 'handing' AND c.roll_state = 'left' THEN iif(s.act <> 'summons' AND EXISTS (
            SELECT 1 FROM step AS l
            WHERE l.plan_id = s.plan_id AND l.duty = 'sending'), 'sending', 'left')
        ELSE s.duty END AS kind
FROM present_plan AS c
JOIN step AS s ON s.plan_id = c.plan_id
WHERE s.state = 'to_do' AND s.duty IS NOT NULL;

CREATE VIEW what_is_due AS
SELECT d.roll_entry_id, d.kind, iif(d.kind = 'left', coalesce(n.come_on, d.due_on), d.due_on) AS due_on,
    d.entered_by
FROM step_due AS d
LEFT JOIN new_time AS n ON n.roll_entry_id = d.roll_entry_id
WHERE d.kind IS NOT NULL
UNION ALL
SELECT c.roll_entry_id, 'question', c.pronounced_on, c.entered_by
FROM present_plan AS c
WHERE c.status = 'question'
UNION ALL
SELECT c.roll_entry_id, m.kind, m.due_on, c.entered_by
FROM present_plan AS c
JOIN judgment_duty AS m ON m.judgment_id = c.judgment_id
WHERE m.done_at IS NULL
UNION ALL
SELECT e.roll_entry_id, 'draft', h.held_on, ''
FROM draft AS t
JOIN roll_entry AS e ON e.roll_entry_id = t.roll_entry_id
JOIN hearing AS h ON h.hearing_id = e.hearing_id
UNION ALL
SELECT e.roll_entry_id, 'left', coalesce(n.come_on, h.held_on), ''
FROM roll_entry AS e
JOIN hearing AS h ON h.hearing_id = e.hearing_id
LEFT JOIN new_time AS n ON n.roll_entry_id = e.roll_entry_id
WHERE e.state = 'left'
  AND NOT EXISTS (SELECT 1 FROM judgment AS j WHERE j.roll_entry_id = e.roll_entry_id);

CREATE VIEW what_slot_is_wanted AS
SELECT c.roll_entry_id, s.recipient AS service, coalesce(s.latest, '9999-12-31') AS last_on
FROM present_plan AS c
JOIN step AS s ON s.plan_id = c.plan_id
WHERE s.state = 'to_do'
  AND s.act = 'summons'
  AND s.appointment_on IS NULL
  AND c.roll_state <> 'detained';

INSERT INTO due (roll_entry_id, kind, due_on, entered_by)
SELECT roll_entry_id, kind, min(due_on), entered_by FROM what_is_due WHERE true
GROUP BY roll_entry_id, kind;
INSERT INTO slot_wanted (roll_entry_id, service, last_on)
SELECT roll_entry_id, service, min(last_on) FROM what_slot_is_wanted WHERE true
GROUP BY roll_entry_id, service;

-- Inserting a person here lists anew what is due of them.
CREATE VIEW due_anew AS SELECT roll_entry_id FROM roll_entry;
CREATE TRIGGER what_is_due_is_listed INSTEAD OF INSERT ON due_anew
BEGIN
    DELETE FROM due WHERE roll_entry_id = NEW.roll_entry_id;
    INSERT INTO due (roll_entry_id, kind, due_on, entered_by)
    SELECT roll_entry_id, kind, due_on, entered_by FROM what_is_due
    WHERE roll_entry_id = NEW.roll_entry_id
    ORDER BY due_on
    ON CONFLICT DO NOTHING;
    DELETE FROM slot_wanted WHERE roll_entry_id = NEW.roll_entry_id;
    INSERT INTO slot_wanted (roll_entry_id, service, last_on)
    SELECT roll_entry_id, service, last_on FROM what_slot_is_wanted
    WHERE roll_entry_id = NEW.roll_entry_id
    ORDER BY last_on
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER plan_is_due AFTER INSERT ON plan
BEGIN
    INSERT INTO due_anew (roll_entry_id)
    SELECT roll_entry_id FROM judgment WHERE judgment_id = NEW.judgment_id;
END;
CREATE TRIGGER step_is_due AFTER INSERT ON step
WHEN NEW.state = 'to_do'
BEGIN
    INSERT INTO due_anew (roll_entry_id)
    SELECT j.roll_entry_id FROM plan AS p JOIN judgment AS j ON j.judgment_id = p.judgment_id
    WHERE p.plan_id = NEW.plan_id;
END;
CREATE TRIGGER step_is_due_as_it_is AFTER UPDATE OF state, appointment_on ON step
BEGIN
    INSERT INTO due_anew (roll_entry_id)
    SELECT j.roll_entry_id FROM plan AS p JOIN judgment AS j ON j.judgment_id = p.judgment_id
    WHERE p.plan_id = NEW.plan_id;
END;
CREATE TRIGGER roll_entry_is_due_as_it_is AFTER UPDATE OF state ON roll_entry
BEGIN
    INSERT INTO due_anew (roll_entry_id) VALUES (NEW.roll_entry_id);
END;
CREATE TRIGGER draft_is_due AFTER INSERT ON draft
BEGIN
    INSERT INTO due_anew (roll_entry_id) VALUES (NEW.roll_entry_id);
END;
CREATE TRIGGER draft_is_due_no_more AFTER DELETE ON draft
BEGIN
    INSERT INTO due_anew (roll_entry_id) VALUES (OLD.roll_entry_id);
END;
CREATE TRIGGER judgment_duty_is_due AFTER INSERT ON judgment_duty
BEGIN
    INSERT INTO due_anew (roll_entry_id)
    SELECT roll_entry_id FROM judgment WHERE judgment_id = NEW.judgment_id;
END;
CREATE TRIGGER judgment_duty_is_due_as_it_is AFTER UPDATE ON judgment_duty
BEGIN
    INSERT INTO due_anew (roll_entry_id)
    SELECT roll_entry_id FROM judgment WHERE judgment_id = NEW.judgment_id;
END;
CREATE TRIGGER judgment_duty_is_due_no_more AFTER DELETE ON judgment_duty
BEGIN
    INSERT INTO due_anew (roll_entry_id)
    SELECT roll_entry_id FROM judgment WHERE judgment_id = OLD.judgment_id;
END;
CREATE TRIGGER new_time_is_due AFTER INSERT ON new_time
BEGIN
    INSERT INTO due_anew (roll_entry_id) VALUES (NEW.roll_entry_id);
END;
CREATE TRIGGER new_time_is_due_as_it_is AFTER UPDATE ON new_time
BEGIN
    INSERT INTO due_anew (roll_entry_id) VALUES (NEW.roll_entry_id);
END;
CREATE TRIGGER new_time_is_due_no_more AFTER DELETE ON new_time
BEGIN
    INSERT INTO due_anew (roll_entry_id) VALUES (OLD.roll_entry_id);
END;
