package org.yange.register;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface AgencyNodes extends Repository<AgencyNode, String> {

	Optional<AgencyNode> findById(String id);

}
