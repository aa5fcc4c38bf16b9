package org.samenspel.documents.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    private static final long SIZE = 1000;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-499, 0, 499",
        "bytes=500-, 500, 999",
        "bytes=500-5000, 500, 999",
        "bytes=-200, 800, 999",
        "bytes=-5000, 0, 999"
    })
    void isThePartThatIsAskedFor(String header, long first, long last) {
        assertThat(ByteRange.of(header, SIZE)).hasValue(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=1000-1001", "bytes=-0"})
    void doesNotExistBeyondTheEnd(String header) {
        assertThat(ByteRange.of(header, SIZE))
                .hasValueSatisfying(range -> assertThat(range.exists()).isFalse());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "bytes=",
                "bytes=-",
                "bytes=5-4",
                "bytes=0-1,4-5",
                "pages=1-2",
                "bytes=0-99999999999999999999"
            })
    void isAllWhenNoPartIsAskedForThatWeKnow(String header) {
        assertThat(ByteRange.of(header, SIZE)).isEmpty();
    }
}
