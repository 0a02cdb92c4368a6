-- SPDX-License-Identifier: EUPL-1.2
-- The work itself writes what the register must keep (CPP D. 48 al. 3): a step that is done is a diligence for its
-- penalties. A suspension says the day that ends it. A fine outlives its person (CP 133-1) and says so.
INSERT INTO wait_reason (reason) VALUES ('ESTATE');

ALTER TABLE penalty_entry ADD COLUMN ends_on TEXT CHECK (length(ends_on) = 10);
ALTER TABLE penalty_entry ADD COLUMN step_id INTEGER REFERENCES step (step_id) ON DELETE RESTRICT;
CREATE INDEX penalty_entry_step ON penalty_entry (step_id) WHERE step_id IS NOT NULL;

-- Where an open penalty stands now also follows from what was done for it: asked again at the next opening.
INSERT INTO penalty_due (roll_entry_id)
SELECT DISTINCT roll_entry_id FROM penalty WHERE place IS NOT NULL AND is_open = 1
ON CONFLICT DO NOTHING;
