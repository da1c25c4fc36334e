// Remembers which content of a document that comes with the application was stored
// :param id => 'jiaozuo-2019'
// :param hash => 'abc'
MERGE (o:Offer {id: $id})
SET o.hash = $hash
