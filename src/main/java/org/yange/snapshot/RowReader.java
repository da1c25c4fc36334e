package org.yange.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;
import org.yange.graph.Certainty;

/** Reads the fields of a row in the order in which a {@link RowWriter} wrote them. */
final class RowReader {

	private static final Certainty[] CERTAINTIES = Certainty.values();

	private final Unpacker unpacker;

	private final Words words;

	RowReader(Unpacker unpacker, Words words) {
		this.unpacker = unpacker;
		this.words = words;
	}

	int number() {
		return this.unpacker.next();
	}

	boolean flag() {
		return number() == 1;
	}

	@Nullable String stringOrNull() {
		int number = number();
		return (number > 0) ? this.words.string(number - 1) : null;
	}

	String string() {
		return Objects.requireNonNull(stringOrNull());
	}

	@Nullable Edtf dateOrNull() {
		int number = number();
		return (number > 0) ? this.words.date(number - 1) : null;
	}

	Edtf date() {
		return Objects.requireNonNull(dateOrNull());
	}

	@Nullable Certainty certaintyOrNull() {
		return constantOrNull(CERTAINTIES);
	}

	Certainty certainty() {
		return constant(CERTAINTIES);
	}

	<E extends Enum<E>> @Nullable E constantOrNull(E[] constants) {
		int number = number();
		return (number > 0) ? constants[number - 1] : null;
	}

	<E extends Enum<E>> E constant(E[] constants) {
		return Objects.requireNonNull(constantOrNull(constants));
	}

	List<String> strings() {
		return all(this::string);
	}

	<T> List<T> all(Supplier<T> each) {
		int size = number();
		if (size == 0) {
			return List.of();
		}
		List<T> all = new ArrayList<>(size);
		for (int i = 0; i < size; i++) {
			all.add(each.get());
		}
		return all;
	}

	/** What the numbers in rows stand for. */
	interface Words {

		String string(int number);

		Edtf date(int number);

	}

}
