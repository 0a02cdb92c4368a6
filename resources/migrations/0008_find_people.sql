-- SPDX-License-Identifier: EUPL-1.2
-- One field must find a person of any hearing while it is typed: by the beginning of any word of a name, without
-- accents, by birth date, parquet number, minute number or paper. A list read from the first line to the last would
-- be slow long before the register is full, so the words have an index of their own. Triggers keep it: whatever is
-- entered by any act can be found from then on.

CREATE VIEW what_is_found AS
SELECT e.roll_entry_id,
    p.family_name || ' ' || p.usage_name || ' ' || p.first_names || ' ' || CASE length(p.birth_date)
        WHEN 10 THEN p.birth_date || ' ' || strftime('%d/%m/%Y %d%m%Y', p.birth_date)
        ELSE coalesce(p.birth_date, '') END AS person,
    e.parquet_number || ' ' || coalesce(
        (SELECT json_extract(j.document, '$.minute_number') FROM judgment AS j
         WHERE j.roll_entry_id = e.roll_entry_id
         ORDER BY j.revision DESC LIMIT 1), '') AS numbers,
    coalesce(
        (SELECT group_concat(paper.reference, ' ') FROM paper
         WHERE paper.roll_entry_id = e.roll_entry_id), '') AS papers
FROM roll_entry AS e
JOIN person AS p ON p.person_id = e.person_id;

-- Its rowid is the roll_entry_id.
CREATE VIRTUAL TABLE findable USING fts5 (
    person, numbers, papers, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
INSERT INTO findable (rowid, person, numbers, papers)
SELECT roll_entry_id, person, numbers, papers FROM what_is_found;

CREATE TRIGGER roll_entry_is_found AFTER INSERT ON roll_entry
BEGIN
    INSERT INTO findable (rowid, person, numbers, papers)
    SELECT roll_entry_id, person, numbers, papers FROM what_is_found
    WHERE roll_entry_id = NEW.roll_entry_id;
END;
CREATE TRIGGER roll_entry_is_found_as_it_is AFTER UPDATE OF person_id, parquet_number ON roll_entry
BEGIN
    UPDATE findable SET (person, numbers, papers) = (
        SELECT person, numbers, papers FROM what_is_found WHERE roll_entry_id = NEW.roll_entry_id)
    WHERE rowid = NEW.roll_entry_id;
END;
CREATE TRIGGER roll_entry_is_found_no_more AFTER DELETE ON roll_entry
BEGIN
    DELETE FROM findable WHERE rowid = OLD.roll_entry_id;
END;
CREATE TRIGGER person_is_found_as_it_is
AFTER UPDATE OF family_name, usage_name, first_names, birth_date ON person
BEGIN
    UPDATE findable SET person = (
        SELECT person FROM what_is_found WHERE roll_entry_id = findable.rowid)
    WHERE rowid IN (SELECT roll_entry_id FROM roll_entry WHERE person_id = NEW.person_id);
END;
CREATE TRIGGER judgment_is_found AFTER INSERT ON judgment
BEGIN
    UPDATE findable SET numbers = (
        SELECT numbers FROM what_is_found WHERE roll_entry_id = NEW.roll_entry_id)
    WHERE rowid = NEW.roll_entry_id;
END;
CREATE TRIGGER paper_is_found AFTER INSERT ON paper
WHEN NEW.reference IS NOT NULL
BEGIN
    UPDATE findable SET papers = (
        SELECT papers FROM what_is_found WHERE roll_entry_id = NEW.roll_entry_id)
    WHERE rowid = NEW.roll_entry_id;
END;
