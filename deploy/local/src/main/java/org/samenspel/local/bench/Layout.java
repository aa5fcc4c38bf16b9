package org.samenspel.local.bench;

/** Where the responses of an open campaign are: in a table of its own, or, before there were such tables, in one for all. */
sealed interface Layout {

    static Layout of(String campaign, boolean hasOwnTable) {
        return hasOwnTable ? new OwnTable(campaign) : new CommonTable(campaign);
    }

    static String ownTable(String campaign) {
        return "response_" + campaign.replace("-", "");
    }

    String table();

    /** What limits a query to the responses of the campaign. */
    String where();

    /** A query for the content of a response that is neither small nor large, as a literal takes it. */
    String contentOfMiddleSize();

    /** Of one row, or, followed by a from clause, of as many as that has. */
    String insertInto(String other, String content);

    String clear();

    /** Encrypted, under a keyed name of 15 bytes. */
    record OwnTable(String campaign) implements Layout {

        @Override
        public String table() {
            return ownTable(campaign);
        }

        @Override
        public String where() {
            return "";
        }

        @Override
        public String contentOfMiddleSize() {
            return "select content from (select content, ntile(2) over (order by octet_length(content)) as half from"
                    + " (select content from " + table() + " limit 1001) as few) as halves where half = 2 limit 1";
        }

        @Override
        public String insertInto(String other, String content) {
            return "insert into " + other + " (name, content)"
                    + " select substring(uuid_send(gen_random_uuid()) for 15), '" + content + "'";
        }

        @Override
        public String clear() {
            return "do $$ begin truncate " + table() + "; exception when undefined_table then null; end $$";
        }
    }

    /** As JSON, under the id that the respondent chose. */
    record CommonTable(String campaign) implements Layout {

        @Override
        public String table() {
            return "response";
        }

        @Override
        public String where() {
            return " where campaign_id = '" + campaign + "'";
        }

        @Override
        public String contentOfMiddleSize() {
            return "select answers from (select answers, ntile(2) over (order by pg_column_size(answers)) as half from"
                    + " (select answers from response" + where()
                    + " limit 1001) as few) as halves where half = 2 limit 1";
        }

        @Override
        public String insertInto(String other, String content) {
            return "insert into " + other + " (campaign_id, id, answers) select '" + campaign
                    + "', gen_random_uuid(), '" + content.replace("'", "''") + "'";
        }

        @Override
        public String clear() {
            return "delete from response" + where();
        }
    }
}
