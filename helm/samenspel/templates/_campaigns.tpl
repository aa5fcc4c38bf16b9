{{/*
The windows of campaigns, one after another: "from" and "to" in seconds since 1970, and the "peak" of responses a second in it, added
where campaigns overlap (docs/reference/capacity.md). What is past is left out.
*/}}
{{- define "samenspel.windows" -}}
{{- $now := now | unixEpoch | int64 }}
{{- $layout := "2006-01-02T15:04:05Z07:00" }}
{{- $campaigns := list }}
{{- $times := list }}
{{- range .Values.consultations.campaigns }}
{{- $opens := mustToDate $layout .opens | unixEpoch | int64 }}
{{- $closes := mustToDate $layout .closes | unixEpoch | int64 }}
{{- if le $closes $opens }}
{{- fail (printf "consultations.campaigns: %s closes before it opens." .name) }}
{{- end }}
{{- $from := sub $opens (mul 60 (int64 $.Values.capacity.lead)) }}
{{- $to := add $closes (mul 60 (int64 $.Values.capacity.tail)) }}
{{- if gt $to $now }}
{{- $peak := divf (mulf 5.0 (float64 .expectedRespondents)) (float64 (sub $closes $opens)) }}
{{- $campaigns = append $campaigns (dict "from" $from "to" $to "peak" $peak) }}
{{- $times = concat $times (list (toString $from) (toString $to)) }}
{{- end }}
{{- end }}
{{- $times = $times | uniq | sortAlpha }}
{{- $windows := list }}
{{- range $n, $time := $times }}
{{- if lt (add1 $n) (len $times) }}
{{- $from := int64 $time }}
{{- $to := index $times (add1 $n) | int64 }}
{{- $peak := 0.0 }}
{{- range $campaigns }}
{{- if and (le .from $from) (ge .to $to) }}{{ $peak = addf $peak .peak }}{{ end }}
{{- end }}
{{- if gt $peak 0.0 }}
{{- $windows = append $windows (dict "from" $from "to" $to "peak" $peak) }}
{{- end }}
{{- end }}
{{- end }}
{{- $windows | toJson }}
{{- end }}

{{/* A quantity of processors as a number of cores. */}}
{{- define "samenspel.cores" -}}
{{- if hasSuffix "m" . }}{{ divf (trimSuffix "m" . | float64) 1000.0 }}{{ else }}{{ float64 . }}{{ end }}
{{- end }}

{{/*
The pods that a peak needs: half of what each can take, as measured on two cores, and as its processors are part of them. A dict of
"root", "values" and "peak".
*/}}
{{- define "samenspel.floor" -}}
{{- $each := mulf 0.5 (float64 .root.Values.capacity.responsesPerSecond) (divf (include "samenspel.cores" .values.processor | float64) 2.0) }}
{{- max (int .values.autoscaling.minimum) (divf .peak $each | ceil | int) }}
{{- end }}

{{/*
Each window gets the "floor" of consultations and of the gateway; "current" is that of now. What the gateway lets wait at a service is
the responses of a fifth of a second at the peak: ten times what 99 of 100 of them take.
*/}}
{{- define "samenspel.prepareCampaigns" -}}
{{- $now := now | unixEpoch | int64 }}
{{- $windows := include "samenspel.windows" . | fromJsonArray }}
{{- $places := 0 }}
{{- range $name := list "consultations" "gateway" }}
{{- $values := index $.Values $name }}
{{- $floors := list }}
{{- $current := $values.autoscaling.minimum }}
{{- $most := $values.autoscaling.maximum }}
{{- range $windows }}
{{- $floor := include "samenspel.floor" (dict "root" $ "values" $values "peak" .peak) | int }}
{{- $floors = append $floors (dict "from" (int64 .from) "to" (int64 .to) "floor" $floor) }}
{{- if and (le (int64 .from) $now) (gt (int64 .to) $now) }}{{ $current = $floor }}{{ end }}
{{- $most = max $most $floor }}
{{- if eq $name "gateway" }}{{ $places = max $places (divf .peak (float64 $floor) 5.0 | ceil | int) }}{{ end }}
{{- end }}
{{- $_ := set $values "floors" $floors }}
{{- $_ := set $values "current" $current }}
{{- $_ := set $values.autoscaling "maximum" (int $most) }}
{{- if and $windows (not $values.autoscaling.enabled) (not (and $.Values.demo.enabled $.Values.demo.small)) }}
{{- fail (printf "%s.autoscaling.enabled must be true, for campaigns to have their pods." $name) }}
{{- end }}
{{- end }}
{{- if gt (int $places) 512 }}{{ $_ := set .Values "places" (int $places) }}{{ end }}
{{- if $windows }}{{ include "samenspel.preparePool" . }}{{ end }}
{{- end }}

{{/* More pods of consultations get smaller pools, where the server would not take them all: responses have a connection of their own. */}}
{{- define "samenspel.preparePool" -}}
{{- $values := .Values.consultations }}
{{- $pods := add1 $values.autoscaling.maximum }}
{{- $server := get (include "samenspel.connections" . | fromJson) ($values.database.host | default .Values.postgres.host | default "-") }}
{{- $over := sub (int $server.sum) (int .Values.postgres.maxConnections) }}
{{- $pool := sub $values.database.pool (divf $over $pods | ceil | int) }}
{{- if and (gt $over 0) (ge $pool 4) }}{{ $_ := set $values.database "pool" $pool }}{{ end }}
{{- end }}

{{/* The most pods of a program. */}}
{{- define "samenspel.most" -}}
{{- ternary .values.autoscaling.maximum .values.replicas .values.autoscaling.enabled -}}
{{- end }}
