package dengwen.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Claims the key before the deed and keeps its answer after it, inside the deed's transaction (hence the priority). */
@Once
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OnceInterceptor {

    private final Answers answers;
    private final CurrentCaller caller;
    private final Delivery delivery;
    private final Days days;
    private final ObjectMapper json;

    OnceInterceptor(Answers answers, CurrentCaller caller, Delivery delivery, Days days, ObjectMapper json) {
        this.answers = answers;
        this.caller = caller;
        this.delivery = delivery;
        this.days = days;
        this.json = json;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext deed) throws Exception {
        byte[] key = key();
        if (answers.claim(key, delivery.bodyHash(), days.today())) {
            Object answer = deed.proceed();
            answers.keep(key, json.writeValueAsString(answer));
            return answer;
        }
        return repeat(deed, answers.of(key));
    }

    private @Nullable Object repeat(InvocationContext deed, Answers.Answer first) throws JsonProcessingException {
        if (!MessageDigest.isEqual(first.bodyHash(), delivery.bodyHash())) {
            throw new IdempotencyKeyReused();
        }
        var type = json.constructType(deed.getMethod().getGenericReturnType());
        return json.readValue(first.json(), type);
    }

    private byte[] key() {
        return Sha256.of(String.join("\n", caller.get().scope(), delivery.operation(), delivery.idempotencyKey()));
    }
}
