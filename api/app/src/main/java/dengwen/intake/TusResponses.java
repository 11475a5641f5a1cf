package dengwen.intake;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every answer about uploads says which protocol it is, problems too, because tus asks for that. */
class TusResponses {

    @ServerResponseFilter
    public void sayVersion(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getUriInfo().getPath().startsWith(UploadResource.PATH)) {
            answer.getHeaders().putSingle(Tus.RESUMABLE, Tus.VERSION);
        }
    }
}
