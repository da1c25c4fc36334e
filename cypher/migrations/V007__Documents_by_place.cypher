CREATE INDEX document_reform IF NOT EXISTS FOR (n:Document) ON (n.reform);
CREATE INDEX document_text_hash IF NOT EXISTS FOR (n:Document) ON (n.textHash);
CREATE INDEX document_unfit_links IF NOT EXISTS FOR (n:Document) ON (n.unfitLinks);
CREATE INDEX document_published IF NOT EXISTS FOR (n:Document) ON (n.publishedNotBefore);
CREATE INDEX statement_effective IF NOT EXISTS FOR (n:Statement) ON (n.effective);
CREATE INDEX jurisdiction_name IF NOT EXISTS FOR (n:Jurisdiction) ON (n.name);
CREATE INDEX jurisdiction_level IF NOT EXISTS FOR (n:Jurisdiction) ON (n.level);
