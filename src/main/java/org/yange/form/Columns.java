package org.yange.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The columns of a layered picture: puts the boxes of each column into an order in which
 * few lines cross, and then at heights at which lines are nearly level.
 */
final class Columns {

	private static final int SWEEPS = 16;

	private static final double GAP = 12;

	private List<List<Box>> columns = new ArrayList<>();

	void add(Box box) {
		while (this.columns.size() <= box.column) {
			this.columns.add(new ArrayList<>());
		}
		this.columns.get(box.column).add(box);
	}

	/** Gives every box its place. */
	void arrange() {
		order();
		for (List<Box> column : this.columns) {
			double y = 0;
			for (Box box : column) {
				box.y = y + box.height / 2;
				y += box.height + GAP;
			}
		}
		for (int i = 0; i < SWEEPS; i++) {
			boolean forward = i % 2 == 0;
			sweep(forward).forEach((column) -> level(column, forward ? (box) -> box.before : (box) -> box.after));
		}
		this.columns.forEach((column) -> level(column, Columns::neighbours));
		double top = all().stream().mapToDouble(Box::top).min().orElse(0);
		all().forEach((box) -> box.y -= top);
	}

	/**
	 * Gives every column its place.
	 * @param gap the room between two
	 * @return how wide all are
	 */
	double spread(double gap) {
		double x = 0;
		for (List<Box> column : this.columns) {
			double widest = column.stream().mapToDouble((box) -> box.width).max().orElse(0);
			for (Box box : column) {
				if (!box.body) {
					box.width = widest;
				}
				box.x = x + (widest - box.width) / 2;
			}
			x += widest + gap;
		}
		return x - gap;
	}

	List<Box> all() {
		return this.columns.stream().flatMap(List::stream).toList();
	}

	private List<List<Box>> sweep(boolean forward) {
		return forward ? this.columns
				: IntStream.range(0, this.columns.size())
					.mapToObj((i) -> this.columns.get(this.columns.size() - 1 - i))
					.toList();
	}

	private static List<Box> neighbours(Box box) {
		List<Box> both = new ArrayList<>(box.before);
		both.addAll(box.after);
		return both;
	}

	/**
	 * Each box moves to the mean of its neighbours, sweep by sweep; the best order stays.
	 */
	private void order() {
		List<List<Box>> best = copy();
		long fewest = crossings();
		for (int i = 0; i < SWEEPS && fewest > 0; i++) {
			boolean forward = i % 2 == 0;
			Map<Box, Double> places = new HashMap<>();
			for (List<Box> column : sweep(forward)) {
				for (int place = 0; place < column.size(); place++) {
					Box box = column.get(place);
					places.put(box,
							(forward ? box.before : box.after).stream()
								.mapToDouble((other) -> places.getOrDefault(other, 0.0))
								.average()
								.orElse(place));
				}
				column.sort(Comparator.comparing(places::get));
				for (int place = 0; place < column.size(); place++) {
					places.put(column.get(place), (double) place);
				}
			}
			long crossings = crossings();
			if (crossings < fewest) {
				fewest = crossings;
				best = copy();
			}
		}
		this.columns = best;
	}

	private List<List<Box>> copy() {
		List<List<Box>> copy = new ArrayList<>();
		this.columns.forEach((column) -> copy.add(new ArrayList<>(column)));
		return copy;
	}

	private long crossings() {
		Map<Box, Integer> places = new HashMap<>();
		this.columns.forEach((column) -> column.forEach((box) -> places.put(box, column.indexOf(box))));
		long crossings = 0;
		for (List<Box> column : this.columns) {
			List<int[]> lines = new ArrayList<>();
			column.forEach((box) -> box.after
				.forEach((next) -> lines.add(new int[] { places.getOrDefault(box, 0), places.getOrDefault(next, 0) })));
			for (int i = 0; i < lines.size(); i++) {
				for (int j = i + 1; j < lines.size(); j++) {
					long apart = (long) (lines.get(i)[0] - lines.get(j)[0]) * (lines.get(i)[1] - lines.get(j)[1]);
					crossings += (apart < 0) ? 1 : 0;
				}
			}
		}
		return crossings;
	}

	/**
	 * Brings the boxes of a column as near to their neighbours' heights as their order
	 * and size allow, in the sense of least squares: boxes that would overlap become a
	 * block that moves as one.
	 */
	private static void level(List<Box> column, Function<Box, List<Box>> neighbours) {
		List<Block> blocks = new ArrayList<>();
		double offset = 0;
		for (Box box : column) {
			double wanted = neighbours.apply(box).stream().mapToDouble((other) -> other.y).average().orElse(box.y);
			double middle = offset + box.height / 2;
			Block block = new Block(wanted - middle, 1, 1);
			while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).mean() > block.mean()) {
				block = blocks.remove(blocks.size() - 1).with(block);
			}
			blocks.add(block);
			offset += box.height + GAP;
		}
		int next = 0;
		offset = 0;
		for (Block block : blocks) {
			for (int i = 0; i < block.boxes(); i++) {
				Box box = column.get(next++);
				box.y = block.mean() + offset + box.height / 2;
				offset += box.height + GAP;
			}
		}
	}

	/** Boxes that touch, and how far down they want to be. */
	private record Block(double sum, double weight, int boxes) {

		double mean() {
			return this.sum / this.weight;
		}

		Block with(Block other) {
			return new Block(this.sum + other.sum, this.weight + other.weight, this.boxes + other.boxes);
		}

	}

}
