// Whether this content of a document that comes with the application was stored before
// :param id => 'jiaozuo-2019'
// :param hash => 'abc'
MATCH (o:Offer {id: $id, hash: $hash})
RETURN o.id AS id
