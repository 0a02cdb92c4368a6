-- SPDX-License-Identifier: EUPL-1.2
-- A plan could not be changed but could be deleted; what a person was told follows from it, so it
-- stays like the judgment it was derived from.

CREATE TRIGGER plan_is_not_deleted BEFORE DELETE ON plan
BEGIN
    SELECT RAISE(ABORT, 'a plan stays as it was derived');
END;
