-- SPDX-License-Identifier: EUPL-1.2
-- The register must show at once which penalties are to be executed and why each is not yet (CPP D. 48), and keep
-- an entry after each hearing and each diligence. One row a penalty says where it stands, as the law gave it, in
-- the columns that lists filter and sort by; the entries beside it are never changed.

-- FR: motif de non-exécution.
CREATE TABLE wait_reason (
    reason TEXT PRIMARY KEY
) STRICT;
INSERT INTO wait_reason (reason) VALUES
    ('APPEAL'), ('TIME_LIMIT_RUNNING'), ('NOT_SERVED'), ('NO_SLOT'), ('ADDRESS_UNKNOWN'), ('OTHER_RESSORT'),
    ('TIG_CONSENT'), ('DETAINED'), ('MEDICAL'), ('DECEASED'), ('AWAITING_JAP'), ('AWAITING_SPIP'),
    ('AWAITING_SERVICE'), ('AWAITING_PROSECUTOR'), ('AWAITING_DGFIP'), ('NOT_RECEIVED'), ('TRANSMITTED_ABROAD'),
    ('OTHER'), ('JAP_REQUEST'), ('JAP_RECONVENED'), ('SUSPENDED_708'), ('SUSPENDED_720'), ('INCIDENT_710'),
    ('PREGNANCY'), ('WANTED'), ('OTHER_PROSECUTOR'), ('PAPERS_MISSING'), ('INSTALMENTS'), ('INSOLVENT'),
    ('DEFERRED_COMMITTAL'), ('LEGAL_END');

CREATE TABLE penalty (
    penalty_id INTEGER PRIMARY KEY,
    roll_entry_id INTEGER NOT NULL REFERENCES roll_entry (roll_entry_id) ON DELETE RESTRICT,
    place INTEGER CHECK (place >= 0), -- in the judgment that counts; NULL: a correction took it away
    document TEXT NOT NULL,           -- the penalty as bex-judgment/1 spells it
    kind TEXT NOT NULL CHECK (kind IN (
        'imprisonment', 'home_detention', 'community_service', 'fine', 'day_fine', 'course', 'penal_constraint',
        'reparation', 'licence', 'ban', 'confiscation', 'socio_judicial_supervision', 'registration', 'other')),
    decided_on TEXT NOT NULL CHECK (length(decided_on) = 10),
    ressort TEXT NOT NULL, -- court of the residence; empty: not known
    state TEXT NOT NULL CHECK (state IN (
        'to_serve', 'not_enforceable', 'stayed', 'enforceable', 'put_into_execution', 'under_way', 'adjusted',
        'executed', 'suspended', 'extinguished')),
    since TEXT NOT NULL CHECK (length(since) = 10),
    is_open INTEGER NOT NULL CHECK (is_open = (state NOT IN ('executed', 'extinguished'))),
    reason TEXT REFERENCES wait_reason (reason) ON DELETE RESTRICT, -- the main one; NULL: nobody has to execute it now
    waiting_since TEXT NOT NULL CHECK (length(waiting_since) = 10), -- for that reason
    legal_bar INTEGER NOT NULL CHECK (legal_bar IN (0, 1)),         -- against mere waiting
    also TEXT NOT NULL,                                             -- the other reasons: "AWAITING_JAP NO_SLOT"
    changes_on TEXT CHECK (length(changes_on) = 10), -- when the law alone moves it to what comes next
    next_state TEXT,
    next_reason TEXT REFERENCES wait_reason (reason) ON DELETE RESTRICT,
    next_legal_bar INTEGER NOT NULL CHECK (next_legal_bar IN (0, 1)),
    next_also TEXT NOT NULL,
    regime TEXT NOT NULL CHECK (regime IN (
        'misdemeanour', 'long_misdemeanour', 'petty_offence', 'felony', 'long_felony', 'never', 'not_subject')),
    final_on TEXT CHECK (length(final_on) = 10),
    limit_on TEXT CHECK (length(limit_on) = 10), -- the first day on which it is limited (FR: prescrite)
    confirmed_limit_on TEXT CHECK (length(confirmed_limit_on) = 10), -- if each act to be confirmed interrupts
    entered_by TEXT NOT NULL CHECK (entered_by <> ''),
    revision INTEGER NOT NULL CHECK (revision > 0),
    CHECK ((changes_on IS NULL) = (next_state IS NULL)),
    CHECK (limit_on IS NULL OR is_open = 1)
) STRICT;
CREATE INDEX penalty_roll_entry ON penalty (roll_entry_id);
CREATE INDEX penalty_changes ON penalty (changes_on) WHERE changes_on IS NOT NULL AND place IS NOT NULL;
-- A list each: what waits longest stands first, and pages go on by key.
CREATE INDEX penalty_by_state ON penalty (state, waiting_since, penalty_id) WHERE place IS NOT NULL;
CREATE INDEX penalty_open ON penalty (waiting_since, penalty_id) WHERE place IS NOT NULL AND is_open = 1;
CREATE INDEX penalty_by_reason ON penalty (reason, waiting_since, penalty_id)
    WHERE place IS NOT NULL AND is_open = 1;
CREATE INDEX penalty_by_bar ON penalty (legal_bar, waiting_since, penalty_id)
    WHERE place IS NOT NULL AND is_open = 1;
CREATE INDEX penalty_by_kind ON penalty (kind, waiting_since, penalty_id) WHERE place IS NOT NULL AND is_open = 1;
CREATE INDEX penalty_by_greffier ON penalty (entered_by, waiting_since, penalty_id)
    WHERE place IS NOT NULL AND is_open = 1;
CREATE INDEX penalty_by_ressort ON penalty (ressort, waiting_since, penalty_id)
    WHERE place IS NOT NULL AND is_open = 1;
CREATE INDEX penalty_by_limit ON penalty (limit_on, penalty_id) WHERE place IS NOT NULL AND is_open = 1;

-- One writing of D. 48 (FR: écriture). What it says, and where the penalty stood after it.
CREATE TABLE penalty_entry (
    penalty_entry_id INTEGER PRIMARY KEY,
    penalty_id INTEGER NOT NULL REFERENCES penalty (penalty_id) ON DELETE RESTRICT,
    what TEXT NOT NULL CHECK (what IN (
        'hearing',       -- the first: it was pronounced
        'state',         -- a plan, or the day alone, moved it
        'turn',          -- of its life: put into execution, ended…
        'diligence',
        'answer',        -- whether a diligence interrupts the limitation
        'limitation',    -- regime and first day on which the decision was final, as the greffier says
        'correction',    -- what it is about was wrong
        'withdrawal')),  -- a correction of the judgment took the penalty away
    word TEXT NOT NULL,  -- which turn, which diligence, which regime; else empty
    happened_on TEXT NOT NULL CHECK (length(happened_on) = 10),
    service TEXT NOT NULL, -- who did it; empty: the office itself
    text TEXT NOT NULL,
    proof TEXT NOT NULL, -- where it can be read: a reference, a number
    paper_id INTEGER REFERENCES paper (paper_id) ON DELETE RESTRICT,
    reason TEXT REFERENCES wait_reason (reason) ON DELETE RESTRICT,
    interrupts INTEGER CHECK (interrupts IN (0, 1)), -- NULL: nobody has said
    about INTEGER REFERENCES penalty_entry (penalty_entry_id) ON DELETE RESTRICT CHECK (about < penalty_entry_id),
    state TEXT NOT NULL,
    written_at TEXT NOT NULL,
    written_by TEXT NOT NULL CHECK (written_by <> ''),
    CHECK ((what IN ('answer', 'correction')) = (about IS NOT NULL)),
    CHECK (what NOT IN ('turn', 'diligence', 'limitation') OR word <> ''),
    CHECK (what <> 'correction' OR trim(text) <> '')
) STRICT;
CREATE INDEX penalty_entry_penalty ON penalty_entry (penalty_id);
CREATE INDEX penalty_entry_about ON penalty_entry (about) WHERE about IS NOT NULL;
CREATE INDEX penalty_entry_paper ON penalty_entry (paper_id) WHERE paper_id IS NOT NULL;

-- How many stand where, kept by the triggers below: a screen never counts.
CREATE TABLE penalty_count (
    state TEXT NOT NULL,
    reason TEXT NOT NULL, -- empty: none
    legal_bar INTEGER NOT NULL,
    penalties INTEGER NOT NULL CHECK (penalties >= 0),
    PRIMARY KEY (state, reason, legal_bar)
) STRICT;

-- People whose plan was kept without saying where its penalties stand: derived when the register is next opened.
CREATE TABLE penalty_due (
    roll_entry_id INTEGER PRIMARY KEY REFERENCES roll_entry (roll_entry_id) ON DELETE CASCADE
) STRICT;
INSERT INTO penalty_due (roll_entry_id) SELECT DISTINCT roll_entry_id FROM judgment;

CREATE TRIGGER penalty_is_counted AFTER INSERT ON penalty
WHEN NEW.place IS NOT NULL
BEGIN
    INSERT INTO penalty_count (state, reason, legal_bar, penalties)
    VALUES (NEW.state, coalesce(NEW.reason, ''), NEW.legal_bar, 1)
    ON CONFLICT DO UPDATE SET penalties = penalties + 1;
END;
CREATE TRIGGER penalty_is_counted_elsewhere AFTER UPDATE OF place, state, reason, legal_bar ON penalty
BEGIN
    UPDATE penalty_count
    SET penalties = penalties - 1
    WHERE OLD.place IS NOT NULL
      AND state = OLD.state AND reason = coalesce(OLD.reason, '') AND legal_bar = OLD.legal_bar;
    INSERT INTO penalty_count (state, reason, legal_bar, penalties)
    SELECT NEW.state, coalesce(NEW.reason, ''), NEW.legal_bar, 1
    WHERE NEW.place IS NOT NULL
    ON CONFLICT DO UPDATE SET penalties = penalties + 1;
END;
CREATE TRIGGER penalty_changes_one_revision_at_a_time BEFORE UPDATE ON penalty
WHEN NEW.revision <> OLD.revision + 1 OR NEW.penalty_id <> OLD.penalty_id
    OR NEW.roll_entry_id <> OLD.roll_entry_id
BEGIN
    SELECT RAISE(ABORT, 'a penalty was changed by somebody else');
END;
CREATE TRIGGER penalty_is_not_deleted BEFORE DELETE ON penalty
BEGIN
    SELECT RAISE(ABORT, 'a penalty stays in the register');
END;
CREATE TRIGGER penalty_entry_is_not_updated BEFORE UPDATE ON penalty_entry
BEGIN
    SELECT RAISE(ABORT, 'an entry stays as it was written');
END;
CREATE TRIGGER penalty_entry_is_not_deleted BEFORE DELETE ON penalty_entry
BEGIN
    SELECT RAISE(ABORT, 'an entry stays as it was written');
END;
