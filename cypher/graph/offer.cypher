// Which content of a document that comes with the application was stored before
// :param id => 'jiaozuo-2019'
MATCH (o:Offer {id: $id})
RETURN o.hash AS hash
