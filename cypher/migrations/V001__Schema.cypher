CREATE CONSTRAINT agency_id IF NOT EXISTS FOR (n:Agency) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agency_class_id IF NOT EXISTS FOR (n:AgencyClass) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT plate_id IF NOT EXISTS FOR (n:Plate) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT duty_id IF NOT EXISTS FOR (n:Duty) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agent_name_value IF NOT EXISTS FOR (n:AgentName) REQUIRE n.value IS UNIQUE;
CREATE CONSTRAINT jurisdiction_code IF NOT EXISTS FOR (n:Jurisdiction) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT clause_id IF NOT EXISTS FOR (n:Clause) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT data_version_id IF NOT EXISTS FOR (n:DataVersion) REQUIRE n.id IS UNIQUE;

CREATE INDEX agency_name IF NOT EXISTS FOR (n:Agency) ON (n.name);
CREATE INDEX agency_jurisdiction IF NOT EXISTS FOR (n:Agency) ON (n.jurisdiction);
CREATE INDEX agency_class_jurisdiction IF NOT EXISTS FOR (n:AgencyClass) ON (n.jurisdiction);
CREATE INDEX plate_name IF NOT EXISTS FOR (n:Plate) ON (n.name);
CREATE INDEX plate_jurisdiction IF NOT EXISTS FOR (n:Plate) ON (n.jurisdiction);
CREATE INDEX duty_jurisdiction IF NOT EXISTS FOR (n:Duty) ON (n.jurisdiction);
CREATE INDEX statement_document IF NOT EXISTS FOR (n:Statement) ON (n.document);
CREATE INDEX clause_document IF NOT EXISTS FOR (n:Clause) ON (n.document);

CREATE FULLTEXT INDEX agency_names IF NOT EXISTS FOR (n:AgentName) ON EACH [n.value]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE TEXT INDEX agent_name_part IF NOT EXISTS FOR (n:AgentName) ON (n.value);
CREATE FULLTEXT INDEX duty_names IF NOT EXISTS FOR (n:Duty) ON EACH [n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE TEXT INDEX duty_name_part IF NOT EXISTS FOR (n:Duty) ON (n.name);
