package org.yange.register;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface StatementNodes extends Repository<StatementNode, String> {

	Optional<StatementNode> findById(String id);

	List<StatementNode> findByDocumentOrderByInferredAscPositionAsc(String document);

	long countByDocument(String document);

}
