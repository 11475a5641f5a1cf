package dengwen.seal;

/** Padding that hides a length to a few percent: PADMÉ of Nikitin and others, PURBs (PoPETs 2019), section 4. */
final class Padme {

    private Padme() {}

    /** The padded length for {@code length} bytes; at most 12 percent more. */
    static long padded(long length) {
        if (length < 2) {
            return length;
        }
        int exponent = log2(length);
        int kept = log2(exponent) + 1;
        long mask = (1L << Math.max(0, exponent - kept)) - 1;
        return length + mask & ~mask;
    }

    private static int log2(long value) {
        return 63 - Long.numberOfLeadingZeros(value);
    }
}
