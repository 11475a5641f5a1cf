package dengwen.docket;

import dengwen.intake.StoredMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of what reporter and desk wrote to each other. @param next the cursor of what follows, null at the end */
record Conversation(
        List<StoredMessage> messages,
        List<StoredReply> replies,
        @Nullable String next) {}
