package org.samenspel.web.language;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.samenspel.values.Language;

/** Says in which language an answer is, and that another {@code Accept-Language} could give another one. */
@Provider
public class ContentLanguageFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!response.hasEntity()) {
            return;
        }
        String wanted = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        response.getHeaders()
                .putSingle(HttpHeaders.CONTENT_LANGUAGE, Language.wanted(wanted).code());
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
