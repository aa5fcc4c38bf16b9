package org.samenspel.documents.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.samenspel.documents.Document;
import org.samenspel.documents.DocumentReader;
import org.samenspel.documents.DocumentVersion;
import org.samenspel.values.problem.GeneralProblem;
import org.samenspel.web.problem.Problems;

/**
 * Answers content so that a browser does nothing with it but save it: as an attachment, with its own media type and no other
 * ({@code nosniff}), in a sandbox.
 */
@ApplicationScoped
class ContentAnswers {

    private static final String CONTENT_RANGE = "Content-Range";

    private final DocumentReader reader;
    private final Problems problems;

    ContentAnswers(DocumentReader reader, Problems problems) {
        this.reader = reader;
        this.problems = problems;
    }

    Response of(Document document, DocumentVersion version, ContentRequest request) {
        String tag = '"' + version.sha256() + '"';
        if (request.has(tag)) {
            return protect(Response.notModified(), document, version).build();
        }
        return ByteRange.of(request.rangeOf(tag), version.size())
                .map(range -> range.exists() ? part(document, version, range) : unsatisfiable(version))
                .orElseGet(() -> all(document, version));
    }

    private Response all(Document document, DocumentVersion version) {
        return stream(Response.ok(), document, version, new ByteRange(0, version.size() - 1));
    }

    private Response part(Document document, DocumentVersion version, ByteRange range) {
        String where = "bytes %d-%d/%d".formatted(range.first(), range.last(), version.size());
        ResponseBuilder partial =
                Response.status(Response.Status.PARTIAL_CONTENT).header(CONTENT_RANGE, where);
        return stream(partial, document, version, range);
    }

    private Response unsatisfiable(DocumentVersion version) {
        Response answer = problems.answer(
                GeneralProblem.RANGE_NOT_SATISFIABLE, "The content has %d bytes".formatted(version.size()));
        answer.getHeaders().putSingle(CONTENT_RANGE, "bytes */" + version.size());
        return answer;
    }

    private Response stream(ResponseBuilder answer, Document document, DocumentVersion version, ByteRange range) {
        StreamingOutput content =
                out -> reader.write(document.id(), version.number(), range.first(), range.last(), out);
        return protect(answer, document, version)
                .header(HttpHeaders.CONTENT_LENGTH, range.length())
                .type(version.format().mediaType())
                .entity(content)
                .build();
    }

    private static ResponseBuilder protect(ResponseBuilder answer, Document document, DocumentVersion version) {
        return answer.tag(version.sha256())
                .header(ContentDigest.GIVEN, ContentDigest.write(version.sha256()))
                .header("Accept-Ranges", "bytes")
                .header(
                        "Content-Security-Policy",
                        "sandbox; default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition(document.content().name()));
    }

    /** RFC 8187: every character of the name, in ASCII. */
    private static String disposition(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
