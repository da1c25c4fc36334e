CREATE CONSTRAINT agency_id IF NOT EXISTS FOR (n:Agency) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agency_class_id IF NOT EXISTS FOR (n:AgencyClass) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT plate_id IF NOT EXISTS FOR (n:Plate) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT duty_id IF NOT EXISTS FOR (n:Duty) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT jurisdiction_code IF NOT EXISTS FOR (n:Jurisdiction) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT clause_id IF NOT EXISTS FOR (n:Clause) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;

CREATE INDEX agency_name IF NOT EXISTS FOR (n:Agency) ON (n.name);
CREATE INDEX agency_jurisdiction IF NOT EXISTS FOR (n:Agency) ON (n.jurisdiction);
CREATE INDEX plate_name IF NOT EXISTS FOR (n:Plate) ON (n.name);
CREATE INDEX duty_jurisdiction IF NOT EXISTS FOR (n:Duty) ON (n.jurisdiction);
CREATE INDEX statement_document IF NOT EXISTS FOR (n:Statement) ON (n.document);

CREATE FULLTEXT INDEX agency_names IF NOT EXISTS FOR (n:Agency|AgencyClass|Plate) ON EACH [n.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX duty_names IF NOT EXISTS FOR (n:Duty) ON EACH [n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
