package dengwen.intake;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests as every S3-compatible store asks for it (AWS Signature Version 4, in the header). */
final class S3Signature {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";

    private final String key;
    private final String secret;
    private final String region;

    S3Signature(String key, String secret, String region) {
        this.key = key;
        this.secret = secret;
        this.region = region;
    }

    /**
     * Signs a request.
     *
     * @param target its query is sorted by name, and encoded
     * @param hash of the body, hex; the store refuses a body that has another
     * @param more headers that are signed too, names in lower case
     */
    HttpRequest.Builder sign(String method, URI target, String hash, Map<String, String> more, Instant now) {
        String second = SECOND.format(now);
        SortedMap<String, String> headers = new TreeMap<>(more);
        headers.put("x-amz-content-sha256", hash);
        headers.put("x-amz-date", second);
        HttpRequest.Builder request = HttpRequest.newBuilder(target);
        headers.forEach(request::header);
        // set by the client itself, and signed
        headers.put("host", target.getAuthority());
        String names = String.join(";", headers.keySet());
        String scope = second.substring(0, 8) + "/" + region + "/s3/aws4_request";
        String canonical = String.join("\n", method, target.getRawPath(), query(target), lines(headers), names, hash);
        String signature = hex(
                mac(keyOf(second.substring(0, 8)), ALGORITHM + "\n" + second + "\n" + scope + "\n" + hash(canonical)));
        return request.header(
                "authorization",
                ALGORITHM + " Credential=" + key + "/" + scope + ",SignedHeaders=" + names + ",Signature=" + signature);
    }

    private static String query(URI target) {
        return target.getRawQuery() == null ? "" : target.getRawQuery();
    }

    private static String lines(SortedMap<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private byte[] keyOf(String day) {
        byte[] ofDay = mac(("AWS4" + secret).getBytes(StandardCharsets.UTF_8), day);
        return mac(mac(mac(ofDay, region), "s3"), "aws4_request");
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    /** @return hex */
    static String hash(String text) {
        return hex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
