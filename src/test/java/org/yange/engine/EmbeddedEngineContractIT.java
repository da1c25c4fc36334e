package org.yange.engine;

import org.yange.YangeTest;

@YangeTest
class EmbeddedEngineContractIT extends EngineContract {

}
