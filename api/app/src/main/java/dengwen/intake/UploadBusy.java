package dengwen.intake;

import dengwen.kernel.Refusal;

/** Another request writes to the upload. */
final class UploadBusy extends Refusal {

    private static final long serialVersionUID = 1L;

    UploadBusy() {
        super(423, "upload-busy");
    }
}
