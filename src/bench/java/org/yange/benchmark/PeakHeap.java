package org.yange.benchmark;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.stream.Collectors;

import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;

/** How much of the heap was in use at most when the collector had been through. */
final class PeakHeap {

	private static final Set<String> POOLS = ManagementFactory.getMemoryPoolMXBeans()
		.stream()
		.filter((pool) -> pool.getType() == MemoryType.HEAP)
		.map(MemoryPoolMXBean::getName)
		.collect(Collectors.toSet());

	private final LongAccumulator peak = new LongAccumulator(Math::max, 0);

	/** Begins to watch. */
	static PeakHeap watch() {
		PeakHeap heap = new PeakHeap();
		for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
			((NotificationEmitter) collector).addNotificationListener((notification, handback) -> {
				CompositeData data = (CompositeData) notification.getUserData();
				heap.add(GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc());
			}, null, null);
		}
		return heap;
	}

	private void add(Map<String, MemoryUsage> usage) {
		this.peak.accumulate(POOLS.stream().mapToLong((pool) -> usage.get(pool).getUsed()).sum());
	}

	/**
	 * {@return the most that was seen, in bytes}
	 */
	long bytes() {
		return this.peak.get();
	}

}
