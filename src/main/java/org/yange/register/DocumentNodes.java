package org.yange.register;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface DocumentNodes extends Repository<DocumentNode, String> {

	List<DocumentNode> findAllByOrderById();

	Optional<DocumentNode> findById(String id);

}
