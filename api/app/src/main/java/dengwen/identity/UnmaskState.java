package dengwen.identity;

/** Where a request for a name stands: asked by one officer, approved by the second, opened. */
enum UnmaskState {
    ASKED,
    APPROVED,
    OPENED
}
