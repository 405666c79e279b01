-- Full-text search, accents folded, prefixes indexed. Contentless: the words live in their own tables, and the triggers
-- below write a person's line anew after every change to any of them, undo included.
CREATE VIRTUAL TABLE person_search USING fts5 (
  name, company, details,
  content = '', contentless_delete = 1, prefix = '1 2 3 4 5 6', tokenize = "unicode61 remove_diacritics 2"
);

CREATE VIRTUAL TABLE interaction_search USING fts5 (
  note,
  content = 'interaction', content_rowid = 'id', prefix = '2 3 4 5', tokenize = "unicode61 remove_diacritics 2"
);

CREATE VIEW person_words AS
SELECT p.id,
       p.folded AS name,               -- folded, so that jorgensen finds Jørgensen, whatever the tokenizer knows
       p.company,
       concat_ws(' ', p.title, p.note,
         (SELECT group_concat(name, ' ') FROM interest WHERE person_id = p.id),
         (SELECT group_concat(value, ' ') FROM contact_point WHERE person_id = p.id),
         (SELECT group_concat(handle, ' ') FROM presence WHERE person_id = p.id)) AS details
FROM person p;

CREATE TRIGGER person_search_insert AFTER INSERT ON person BEGIN
  INSERT INTO person_search (rowid, name, company, details) SELECT id, name, company, details FROM person_words WHERE id = new.id;
END;
CREATE TRIGGER person_search_update AFTER UPDATE OF folded, company, title, note ON person BEGIN
  DELETE FROM person_search WHERE rowid = old.id;
  INSERT INTO person_search (rowid, name, company, details) SELECT id, name, company, details FROM person_words WHERE id = new.id;
END;
CREATE TRIGGER person_search_delete AFTER DELETE ON person BEGIN
  DELETE FROM person_search WHERE rowid = old.id;
END;
CREATE TRIGGER interest_search_insert AFTER INSERT ON interest BEGIN
  DELETE FROM person_search WHERE rowid = new.person_id;
  INSERT INTO person_search (rowid, name, company, details) SELECT id, name, company, details FROM person_words WHERE id = new.person_id;
END;
CREATE TRIGGER interest_search_update AFTER UPDATE ON interest BEGIN
  DELETE FROM person_search WHERE rowid = new.person_id;
  INSERT INTO person_search (rowid, name, company, details) SELECT id, name, company, details FROM person_words WHERE id = new.person_id;
END;
CREATE TRIGGER interest_search_delete AFTER DELETE ON interest BEGIN
  DELETE FROM person_search WHERE rowid = old.person_id;
  INSERT INTO person_search (rowid, name, company, details) SELECT id, name, company, details FROM person_words WHERE id = old.person_id;
END;
CREATE TRIGGER contact_point_search_insert AFTER INSERT ON contact_point BEGIN
  DELETE FROM person_search WHERE rowid = new.person_id;
  INSERT INTO person_search (rowid, name, company, details) SELECT id, name, company, details FROM person_words WHERE id = new.person_id;
END;
CREATE TRIGGER contact_point_search_update AFTER UPDATE ON contact_point BEGIN
  DELETE FROM person_search WHERE rowid = new.person_id;
  INSERT INTO person_search (rowid, name, company, details) SELECT id, name, company, details FROM person_words WHERE id = new.person_id;
END;
CREATE TRIGGER contact_point_search_delete AFTER DELETE ON contact_point BEGIN
  DELETE FROM person_search WHERE rowid = old.person_id;
  INSERT INTO person_search (rowid, name, company, details) SELECT id, name, company, details FROM person_words WHERE id = old.person_id;
END;
CREATE TRIGGER presence_search_insert AFTER INSERT ON presence BEGIN
  DELETE FROM person_search WHERE rowid = new.person_id;
  INSERT INTO person_search (rowid, name, company, details) SELECT id, name, company, details FROM person_words WHERE id = new.person_id;
END;
CREATE TRIGGER presence_search_update AFTER UPDATE ON presence BEGIN
  DELETE FROM person_search WHERE rowid = new.person_id;
  INSERT INTO person_search (rowid, name, company, details) SELECT id, name, company, details FROM person_words WHERE id = new.person_id;
END;
CREATE TRIGGER presence_search_delete AFTER DELETE ON presence BEGIN
  DELETE FROM person_search WHERE rowid = old.person_id;
  INSERT INTO person_search (rowid, name, company, details) SELECT id, name, company, details FROM person_words WHERE id = old.person_id;
END;

CREATE TRIGGER interaction_search_insert AFTER INSERT ON interaction BEGIN
  INSERT INTO interaction_search (rowid, note) VALUES (new.id, new.note);
END;
CREATE TRIGGER interaction_search_update AFTER UPDATE OF note ON interaction BEGIN
  INSERT INTO interaction_search (interaction_search, rowid, note) VALUES ('delete', old.id, old.note);
  INSERT INTO interaction_search (rowid, note) VALUES (new.id, new.note);
END;
CREATE TRIGGER interaction_search_delete AFTER DELETE ON interaction BEGIN
  INSERT INTO interaction_search (interaction_search, rowid, note) VALUES ('delete', old.id, old.note);
END;

INSERT INTO person_search (rowid, name, company, details) SELECT id, name, company, details FROM person_words;
INSERT INTO interaction_search (rowid, note) SELECT id, note FROM interaction;
