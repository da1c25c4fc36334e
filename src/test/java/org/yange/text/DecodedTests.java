package org.yange.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecodedTests {

	private static final String TEXT = """
			云溪市机构改革方案
			（一）组建市水务局。将市水利局的职责，以及市建设局的城市供水职责整合，作为市政府工作部门。
			（二）市粮食局并入市发展和改革委员会，后者加挂“市物资储备局”牌子；不再保留市粮食局。
			（三）撤销乡镇畜牧兽医站12个，人员划转至林泽、松岭两县（2018年9月底前完成）。
			""";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE" })
	void aTextOfAnyLengthIsReadInItsEncodingWithoutAMark(String charset) {
		for (int start = 0; start < TEXT.length(); start++) {
			for (int length = 6; start + length <= TEXT.length(); length = length * 3 / 2) {
				String text = TEXT.substring(start, start + length);
				assertThat(read(text.getBytes(Charset.forName(charset)))).as(text).isEqualTo(text);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030" })
	void evenOneNameOfTwoCharactersIsRead(String charset) {
		for (String name : new String[] { "水利", "市委", "县政府", "组建", "撤销" }) {
			assertThat(read(name.getBytes(Charset.forName(charset)))).isEqualTo(name);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030" })
	void aByteOrderMarkIsNoPartOfTheText(String charset) {
		assertThat(read(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
	}

	@Test
	void traditionalCharactersAreReadInGb18030AndInBig5() {
		String text = "撤銷縣畜牧獸醫站，其職責併入縣農業局。";
		assertThat(read(text.getBytes(Charset.forName("GB18030")))).isEqualTo(text);
		assertThat(read(text.getBytes(Charset.forName("Big5")))).isEqualTo(text);
	}

	@Test
	void aCharacterBeyondTheBasicPlaneIsRead() {
		String text = "组建㙍洲市\uD842\uDFB7水务局";
		assertThat(read(text.getBytes(Charset.forName("GB18030")))).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030" })
	void aFewBrokenBytesChangeNoEncoding(String charset) {
		Random random = new Random(7);
		for (int round = 0; round < 200; round++) {
			byte[] bytes = TEXT.repeat(3).getBytes(Charset.forName(charset));
			for (int i = 0; i < 4; i++) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
			}
			Decoded decoded = Objects.requireNonNull(Decoded.of(bytes));
			assertThat(decoded.charset()).isEqualTo(Charset.forName(charset));
		}
	}

	@Test
	void aPageIsReadByItsBytesWhateverItSaysOfItself() {
		String page = "<html><head><meta charset=\"utf-8\"><title>公告</title></head><body>" + "<br>".repeat(200)
				+ "<p>组建市水务局</p></body></html>";
		assertThat(read(page.getBytes(Charset.forName("GB18030")))).isEqualTo(page);
	}

	@Test
	void whatIsNoTextIsNotRead() {
		byte[] noise = new byte[4096];
		new Random(1).nextBytes(noise);
		assertThat(Decoded.of(noise)).isNull();
		byte[] mostlyDamaged = TEXT.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < mostlyDamaged.length; i += 5) {
			mostlyDamaged[i] = (byte) 0xFF;
		}
		assertThat(Decoded.of(mostlyDamaged)).isNull();
		assertThat(Decoded.of(new byte[1000])).isNull();
	}

	@Test
	void aTextInAnotherLanguageIsReadAsUtf8() {
		String text = "Décret n° 2018-1 : «création» d'une agence – Österreich, Ελλάδα, Россия";
		assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
	}

	@Test
	void aLongTextIsFoundByItsBeginningAndReadWhole() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes(TEXT.repeat(4000).getBytes(Charset.forName("GB18030")));
		String read = read(bytes.toByteArray());
		assertThat(read).isEqualTo(TEXT.repeat(4000));
		assertThat(Arrays.stream(read.split("\n")).distinct()).hasSize(4);
	}

	private static String read(byte[] bytes) {
		return Objects.requireNonNull(Decoded.of(bytes)).text();
	}

}
