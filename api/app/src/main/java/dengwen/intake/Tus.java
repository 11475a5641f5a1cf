package dengwen.intake;

/** Words of tus 1.0.0, the protocol of resumable uploads (https://tus.io/protocols/resumable-upload). */
final class Tus {

    static final String VERSION = "1.0.0";
    static final String EXTENSIONS = "creation,creation-with-upload,termination,expiration";

    /** The media type of bytes that continue an upload. */
    static final String BYTES = "application/offset+octet-stream";

    static final String RESUMABLE = "Tus-Resumable";
    static final String LENGTH = "Upload-Length";
    static final String OFFSET = "Upload-Offset";
    static final String EXPIRES = "Upload-Expires";

    private Tus() {}
}
