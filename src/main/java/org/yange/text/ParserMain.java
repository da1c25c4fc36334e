package org.yange.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.SynchronousQueue;

import org.springframework.util.FileSystemUtils;

/**
 * A process that reads files: each comes over the standard input, its text or why there
 * is none goes over the standard output. It ends with the application that started it,
 * even in the middle of a file.
 */
final class ParserMain {

	/** What a file is, where that is known, and its bytes. */
	private static final SynchronousQueue<Map.Entry<String, byte[]>> REQUESTS = new SynchronousQueue<>();

	private ParserMain() {
	}

	/**
	 * Reads files until there are no more.
	 * @param args the most characters that a text may have
	 * @throws IOException if a reply cannot be sent
	 * @throws InterruptedException never
	 */
	public static void main(String[] args) throws IOException, InterruptedException {
		DataOutputStream replies = new DataOutputStream(
				new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
		System.setOut(System.err);
		new Thread(ParserMain::listen, "requests").start();
		Formats formats = new Formats(Integer.parseInt(args[0]));
		while (true) {
			Map.Entry<String, byte[]> request = REQUESTS.take();
			try {
				Formats.Result result = formats.read(request.getValue(), request.getKey());
				byte[] text = result.text().getBytes(StandardCharsets.UTF_8);
				replies.writeUTF("");
				replies.writeUTF(result.mediaType());
				replies.writeInt(text.length);
				replies.write(text);
			}
			catch (NoTextException ex) {
				replies.writeUTF(ex.refusal().name());
				replies.writeUTF(ex.detail());
			}
			replies.flush();
		}
	}

	private static void listen() {
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(System.in))) {
			while (true) {
				String mediaType = in.readUTF();
				byte[] bytes = new byte[in.readInt()];
				in.readFully(bytes);
				REQUESTS.put(Map.entry(mediaType, bytes));
			}
		}
		catch (IOException | InterruptedException gone) {
			FileSystemUtils.deleteRecursively(Path.of(System.getProperty("java.io.tmpdir")).toFile());
			Runtime.getRuntime().halt(0);
		}
	}

}
