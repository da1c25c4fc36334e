CREATE CONSTRAINT agency_id FOR (n:Agency) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agency_class_id FOR (n:AgencyClass) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT plate_id FOR (n:Plate) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT duty_id FOR (n:Duty) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT jurisdiction_code FOR (n:Jurisdiction) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT document_id FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT clause_id FOR (n:Clause) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id FOR (n:Statement) REQUIRE n.id IS UNIQUE;

CREATE INDEX agency_name FOR (n:Agency) ON (n.name);
CREATE INDEX agency_jurisdiction FOR (n:Agency) ON (n.jurisdiction);
CREATE INDEX plate_name FOR (n:Plate) ON (n.name);
CREATE INDEX duty_jurisdiction FOR (n:Duty) ON (n.jurisdiction);
CREATE INDEX statement_document FOR (n:Statement) ON (n.document);

CREATE FULLTEXT INDEX agency_names FOR (n:Agency|AgencyClass|Plate) ON EACH [n.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX duty_names FOR (n:Duty) ON EACH [n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
