// Lets one writer at a time in: whoever runs this holds the version until the transaction ends
MERGE (v:DataVersion {id: 'data'})
SET v.locked = timestamp()
RETURN v.value AS version
