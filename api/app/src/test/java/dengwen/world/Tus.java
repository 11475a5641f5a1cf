package dengwen.world;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Uploads as any client of tus 1.0.0 does them. */
public final class Tus {

    /** The media type of bytes that continue an upload. */
    public static final String BYTES = "application/offset+octet-stream";

    private static final EncoderConfig AS_THEY_ARE =
            EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);

    private Tus() {}

    /** A request that says which version it speaks. */
    public static RequestSpecification asking() {
        return given().config(RestAssured.config().encoderConfig(AS_THEY_ARE)).header("Tus-Resumable", "1.0.0");
    }

    /** Begins an upload. */
    public static ValidatableResponse begins(long length) {
        return asking().header("Upload-Length", length).post("/v1/blobs").then();
    }

    /** Begins one that must succeed. @return its id */
    public static String begun(long length) {
        String place = begins(length).statusCode(201).extract().header("Location");
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /** Goes on with it. */
    public static ValidatableResponse sends(String blob, long offset, byte[] bytes) {
        return asking().header("Upload-Offset", offset)
                .contentType(BYTES)
                .body(bytes)
                .patch("/v1/blobs/" + blob)
                .then();
    }

    /** Asks how far it is. */
    public static ValidatableResponse asks(String blob) {
        return asking().head("/v1/blobs/" + blob).then();
    }

    /** Uploads all of it. @return its id */
    public static String uploaded(byte[] bytes) {
        String blob = begun(bytes.length);
        sends(blob, 0, bytes).statusCode(204);
        return blob;
    }
}
