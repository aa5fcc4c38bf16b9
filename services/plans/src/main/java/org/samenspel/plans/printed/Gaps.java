package org.samenspel.plans.printed;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what is missing in a numbering: an oddity of the print, reported and kept as it is. */
public final class Gaps {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d+");

    private final Set<BigInteger> numbers;

    /** @param numbers all numbers of one numbering, as printed; those that are not whole numbers have no gaps */
    public Gaps(Collection<String> numbers) {
        this.numbers = numbers.stream()
                .filter(number -> WHOLE_NUMBER.matcher(number).matches())
                .map(BigInteger::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The number that should stand before this one and does not. */
    public Optional<String> before(String number) {
        return Optional.of(number)
                .filter(text -> WHOLE_NUMBER.matcher(text).matches())
                .map(text -> new BigInteger(text).subtract(BigInteger.ONE))
                .filter(previous -> previous.signum() > 0 && !numbers.contains(previous))
                .map(BigInteger::toString);
    }
}
