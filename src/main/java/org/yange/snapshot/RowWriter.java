package org.yange.snapshot;

import java.util.Collection;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;

/** Writes the fields of a row as small numbers, strings as their numbers. */
final class RowWriter {

	private final Packer packer;

	private final Numbers numbers;

	/**
	 * Begins.
	 * @param packer where the numbers go
	 * @param numbers the numbers of strings
	 */
	RowWriter(Packer packer, Numbers numbers) {
		this.packer = packer;
		this.numbers = numbers;
	}

	RowWriter number(int number) {
		this.packer.put(number);
		return this;
	}

	RowWriter flag(boolean flag) {
		return number(flag ? 1 : 0);
	}

	RowWriter string(@Nullable String string) {
		return number((string != null) ? this.numbers.of(string) + 1 : 0);
	}

	RowWriter date(@Nullable Edtf date) {
		return number((date != null) ? this.numbers.ofDate(date.text()) + 1 : 0);
	}

	/**
	 * A snapshot does not outlive the program that made it, so the place of a constant
	 * does.
	 */
	@SuppressWarnings("EnumOrdinal")
	RowWriter constant(@Nullable Enum<?> constant) {
		return number((constant != null) ? constant.ordinal() + 1 : 0);
	}

	RowWriter strings(Collection<String> strings) {
		return all(strings, this::string);
	}

	<T> RowWriter all(Collection<T> all, Consumer<T> each) {
		number(all.size());
		all.forEach(each);
		return this;
	}

}
