CREATE INDEX contradicts_about IF NOT EXISTS FOR ()-[r:CONTRADICTS]-() ON (r.about, r.prevails);
CREATE CONSTRAINT acknowledgement_id IF NOT EXISTS FOR (n:Acknowledgement) REQUIRE n.id IS UNIQUE;
CREATE INDEX acknowledgement_on IF NOT EXISTS FOR (n:Acknowledgement) ON (n.on);
