CREATE CONSTRAINT category_id IF NOT EXISTS FOR (n:Category) REQUIRE n.id IS UNIQUE;
CREATE INDEX category_jurisdiction IF NOT EXISTS FOR (n:Category) ON (n.jurisdiction);
CREATE INDEX category_name IF NOT EXISTS FOR (n:Category) ON (n.name);
CREATE INDEX classes_time IF NOT EXISTS FOR ()-[r:CLASSES]-() ON (r.notBefore, r.untilNotAfter);
