CREATE INDEX contradicts_about IF NOT EXISTS FOR ()-[r:CONTRADICTS]-() ON (r.about);
