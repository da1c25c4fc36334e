// Writes the version of the data: the documents that it is made of
// :param version => 'a1b2c3'
MATCH (v:DataVersion {id: 'data'})
SET v.value = $version
