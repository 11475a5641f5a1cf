package dengwen.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Holds every answer that passes to openapi.yaml, and remembers which operations succeeded and which were refused. */
final class Promises implements Filter {

    final Set<String> succeeded = new ConcurrentSkipListSet<>();
    final Set<String> refused = new ConcurrentSkipListSet<>();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext way) {
        Response answer = way.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        Optional<String> operation = OpenApi.operation(request.getMethod(), path);
        assertTrue(operation.isPresent(), "no operation " + request.getMethod() + " " + path);
        List<String> faults = OpenApi.faults(
                operation.get(), answer.statusCode(), String.valueOf(answer.contentType()), answer.asString());
        assertEquals(List.of(), faults, operation.get() + " answered " + answer.statusCode() + " " + answer.asString());
        (answer.statusCode() < 400 ? succeeded : refused).add(operation.get());
        return answer;
    }
}
