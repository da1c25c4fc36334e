CREATE INDEX contradicts_about IF NOT EXISTS FOR ()-[r:CONTRADICTS]-() ON (r.about);
CREATE CONSTRAINT acknowledgement_id IF NOT EXISTS FOR (n:Acknowledgement) REQUIRE n.id IS UNIQUE;
