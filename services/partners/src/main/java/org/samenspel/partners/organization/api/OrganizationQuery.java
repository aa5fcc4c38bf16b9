package org.samenspel.partners.organization.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.CodeScheme;
import org.samenspel.directory.OrganizationCode;
import org.samenspel.partners.organization.OrganizationFilter;
import org.samenspel.partners.organization.OrganizationKind;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/** The filters of the list of organizations, as the client gives them. */
public record OrganizationQuery(
        @QueryParam("name") @Size(max = 200) @Nullable String name,
        @QueryParam("code") @Size(max = 100) @Nullable String code,
        @QueryParam("kind") @Nullable OrganizationKind kind,
        @QueryParam("theme") @Size(max = 50) @Nullable String theme,
        @QueryParam("memberOf") @Nullable UUID memberOf,
        @QueryParam("withdrawn") @DefaultValue("false") boolean withdrawn) {

    private static final Pattern OVO = Pattern.compile("OVO", Pattern.CASE_INSENSITIVE);
    private static final Pattern FEW_DIGITS = Pattern.compile("[0-9]{1,6}");

    OrganizationFilter filter() {
        return new OrganizationFilter(name, code == null ? null : kept(code), kind, theme, memberOf, withdrawn);
    }

    /**
     * As it is kept, in the scheme that it is written as one of.
     *
     * @throws InvalidInput if that gives no such code: "none is registered" would be read as "register it"
     */
    private static String kept(String code) {
        CodeScheme scheme = OVO.matcher(code).lookingAt()
                ? CodeScheme.OVO
                : FEW_DIGITS.matcher(code).matches() ? CodeScheme.NIS : CodeScheme.KBO;
        try {
            return new OrganizationCode(scheme, code, null, null).code();
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(
                    Issue.invalid("code", code, String.valueOf(e.getMessage())).in("query"));
        }
    }
}
