package org.yange.snapshot;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

import org.yange.graph.GraphChanged;
import org.yange.lineage.WholeGraph;

/**
 * Keeps a snapshot beside the database and follows it: what this application changes is
 * never answered from a snapshot without it; what another one changes is seen within a
 * second or so.
 */
@Service
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "yange.snapshot", matchIfMissing = true)
class SnapshotKeeper implements WholeGraph.Keeper {

	private static final Logger log = LoggerFactory.getLogger(SnapshotKeeper.class);

	/** How long a change by another application may go unseen. */
	private static final Duration ASK_AGAIN = Duration.ofSeconds(1);

	private final SnapshotSource source;

	private final Thread follower = new Thread(this::followOn, "snapshot");

	private final Semaphore changed = new Semaphore(0);

	private Built built = new Built(null, Map.of());

	private volatile @Nullable Snapshot served;

	private int changes;

	SnapshotKeeper(SnapshotSource source) {
		this.source = source;
	}

	@Override
	public Optional<WholeGraph> current() {
		return Optional.ofNullable(this.served);
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.follower.setDaemon(true);
		this.follower.start();
	}

	@EventListener(GraphChanged.class)
	synchronized void changed() {
		this.changes++;
		this.served = null;
		this.changed.release();
	}

	@PreDestroy
	void end() {
		this.follower.interrupt();
	}

	private void followOn() {
		try {
			while (true) {
				int before = changes();
				follow(before);
				this.changed.tryAcquire(ASK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
				this.changed.drainPermits();
			}
		}
		catch (InterruptedException ending) {
			Thread.currentThread().interrupt();
		}
	}

	private void follow(int before) {
		try {
			String version = this.source.version();
			if (!this.built.isOf(version)) {
				build(version);
			}
			if (this.source.version().equals(version)) {
				serve(before);
			}
		}
		catch (RuntimeException failure) {
			log.warn("The snapshot could not follow the database, and will be tried again: {}", failure.getMessage());
		}
	}

	private void build(String version) {
		long start = System.nanoTime();
		Holdings holdings = this.source.holdings();
		Map<String, String> fingerprints = holdings.fingerprints();
		Map<String, PlacePart> parts = new HashMap<>();
		int read = 0;
		for (Map.Entry<String, String> place : fingerprints.entrySet()) {
			String code = place.getKey();
			PlacePart known = this.built.part(code, place.getValue());
			if (known == null) {
				known = this.source.place(code);
				read++;
			}
			parts.put(code, known);
		}
		this.built = new Built(new Snapshot(version, parts, holdings.places()), fingerprints);
		log.info("Snapshot of version {}: {} places, {} of them read, in {} ms", version, parts.size(), read,
				(System.nanoTime() - start) / 1_000_000);
	}

	private synchronized int changes() {
		return this.changes;
	}

	private synchronized void serve(int changesBefore) {
		if (this.changes == changesBefore) {
			this.served = this.built.snapshot();
		}
	}

	/**
	 * The last snapshot that was built, which may be served.
	 *
	 * @param snapshot the snapshot, or null before the first
	 * @param fingerprints what each of its places follows from
	 */
	private record Built(@Nullable Snapshot snapshot, Map<String, String> fingerprints) {

		boolean isOf(String version) {
			return this.snapshot != null && this.snapshot.dataVersion().equals(version);
		}

		@Nullable PlacePart part(String code, String fingerprint) {
			Snapshot last = this.snapshot;
			return (last != null && fingerprint.equals(this.fingerprints.get(code))) ? last.places().get(code) : null;
		}

	}

}
