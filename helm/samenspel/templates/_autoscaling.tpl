{{/* Its floor is that without campaigns, whenever this revision is brought or brought back: "samenspel.floorHolder" raises it. */}}
{{- define "samenspel.horizontalPodAutoscaler" -}}
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: {{ include "service.fullname" . }}
  labels:
    {{- include "service.labels" . | nindent 4 }}
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: {{ include "service.fullname" . }}
  minReplicas: {{ .values.autoscaling.minimum }}
  maxReplicas: {{ .values.autoscaling.maximum }}
  metrics:
    - type: ContainerResource
      containerResource:
        name: cpu
        container: {{ .name }}
        target:
          type: Utilization
          averageUtilization: {{ .values.autoscaling.utilization }}
  behavior:
    {{- include "samenspel.pace" . | nindent 4 }}
{{- end }}

{{/* Up at once, down slowly: the next burst often follows. */}}
{{- define "samenspel.pace" -}}
scaleUp:
  stabilizationWindowSeconds: 0
  policies:
    - type: Percent
      value: 100
      periodSeconds: 15
scaleDown:
  stabilizationWindowSeconds: 300
  policies:
    - type: Pods
      value: 1
      periodSeconds: 60
{{- end }}

{{- define "samenspel.scaledObject" -}}
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata:
  name: {{ include "service.fullname" . }}
  labels:
    {{- include "service.labels" . | nindent 4 }}
spec:
  scaleTargetRef:
    name: {{ include "service.fullname" . }}
  minReplicaCount: {{ .values.autoscaling.minimum }}
  maxReplicaCount: {{ .values.autoscaling.maximum }}
  advanced:
    horizontalPodAutoscalerConfig:
      behavior:
        {{- include "samenspel.pace" . | nindent 8 }}
  triggers:
    - type: cpu
      metricType: Utilization
      metadata:
        value: {{ .values.autoscaling.utilization | quote }}
        containerName: {{ .name }}
    {{- range .values.floors }}
    - type: cron
      metadata:
        timezone: Etc/UTC
        start: {{ include "samenspel.moment" (dict "layout" "4 15 2 1 *" "at" .from) }}
        end: {{ include "samenspel.moment" (dict "layout" "4 15 2 1 *" "at" .to) }}
        desiredReplicas: {{ .floor | quote }}
    {{- end }}
{{- end }}

{{/*
Who gives the autoscaler the floor of the moment, by the windows: a Job at once, whenever a revision is brought or brought back, and CronJobs
at each end of a window and every five minutes. They may change this one object.
*/}}
{{- define "samenspel.floorHolder" -}}
{{- $holder := merge (dict "name" (printf "%s-floor" .name)) . -}}
{{- $name := include "service.fullname" $holder -}}
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: {{ $name }}
  labels:
    {{- include "service.labels" $holder | nindent 4 }}
automountServiceAccountToken: false
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: {{ $name }}
  labels:
    {{- include "service.labels" $holder | nindent 4 }}
rules:
  - apiGroups: [autoscaling]
    resources: [horizontalpodautoscalers]
    resourceNames: [{{ include "service.fullname" . }}]
    verbs: [patch]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: {{ $name }}
  labels:
    {{- include "service.labels" $holder | nindent 4 }}
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: {{ $name }}
subjects:
  - kind: ServiceAccount
    name: {{ $name }}
    namespace: {{ .root.Release.Namespace }}
{{- if .root.Values.networkPolicies.enabled }}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ $name }}
  labels:
    {{- include "service.labels" $holder | nindent 4 }}
spec:
  podSelector:
    matchLabels:
      {{- include "service.selector" $holder | nindent 6 }}
  policyTypes: [Ingress, Egress]
  egress:
    {{- include "service.dns" .root | nindent 4 }}
    {{- include "service.toApiServer" .root | nindent 4 }}
{{- end }}
---
{{ include "samenspel.floorOfRevision" . }}
---
{{ include "samenspel.floorCronJob" (dict "program" . "name" $name "schedule" "*/5 * * * *") }}
{{- /* Two ends within a minute are one of a calendar. */}}
{{- $minutes := list }}
{{- range $window := .values.floors }}
{{- range $at := list $window.from $window.to }}
{{- $minutes = append $minutes (include "samenspel.moment" (dict "layout" "200601021504/4 15 2 1 *" "at" $at)) }}
{{- end }}
{{- end }}
{{- range uniq $minutes }}
{{- $minute := splitList "/" . }}
---
{{ include "samenspel.floorCronJob" (dict "program" $ "name" (printf "%s-%s" ($name | trunc 38 | trimSuffix "-") (first $minute)) "schedule" (last $minute)) }}
{{- end }}
{{- end }}

{{/*
Not a hook: one would wait until all pods are ready, and fail the release where it fails. Named after the revision, so that each change and
each way back runs it, and after its pod, since a Job can't be changed.
*/}}
{{- define "samenspel.floorOfRevision" -}}
{{- $holder := merge (dict "name" (printf "%s-floor" .name)) . -}}
{{- $pod := include "samenspel.floorPod" . -}}
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ include "service.fullname" $holder | trunc 46 | trimSuffix "-" }}-{{ .root.Release.Revision }}-{{ sha256sum $pod | trunc 6 }}
  labels:
    {{- include "service.labels" $holder | nindent 4 }}
spec:
  backoffLimit: 5
  template:
    {{- $pod | nindent 4 }}
{{- end }}

{{/* A dict of "program", "name" and "schedule". */}}
{{- define "samenspel.floorCronJob" -}}
{{- $holder := merge (dict "name" (printf "%s-floor" .program.name)) .program -}}
apiVersion: batch/v1
kind: CronJob
metadata:
  name: {{ .name }}
  labels:
    {{- include "service.labels" $holder | nindent 4 }}
spec:
  schedule: {{ .schedule | quote }}
  timeZone: Etc/UTC
  concurrencyPolicy: Forbid
  startingDeadlineSeconds: 3600
  successfulJobsHistoryLimit: 1
  jobTemplate:
    spec:
      backoffLimit: 5
      template:
        {{- include "samenspel.floorPod" .program | nindent 8 }}
{{- end }}

{{- define "samenspel.floorPod" -}}
{{- $holder := merge (dict "name" (printf "%s-floor" .name)) . -}}
{{- $image := dict "root" .root "name" "consultations" "values" .root.Values.consultations -}}
metadata:
  labels:
    {{- include "service.podLabels" $holder | nindent 4 }}
spec:
  restartPolicy: OnFailure
  serviceAccountName: {{ include "service.fullname" $holder }}
  automountServiceAccountToken: true
  enableServiceLinks: false
  {{- include "service.ofTheSite" .root | nindent 2 }}
  securityContext:
    {{- include "service.podSecurity" . | nindent 4 }}
  containers:
    - name: floor
      image: {{ include "service.image" $image }}
      command: {{ include "service.javaCommand" . }}
      args:
        - org.samenspel.web.cluster.HoldFloor
        - {{ include "service.fullname" . }}
        - {{ .values.autoscaling.minimum | quote }}
        {{- range .values.floors }}
        - {{ include "samenspel.window" . }}
        {{- end }}
      resources:
        requests:
          cpu: 50m
          memory: 128Mi
        limits:
          memory: 128Mi
      securityContext:
        {{- include "service.containerSecurity" . | nindent 8 }}
      volumeMounts:
        - name: temporary
          mountPath: /tmp
  volumes:
    - name: temporary
      emptyDir:
        sizeLimit: 16Mi
{{- end }}

{{/* A window as programs read it: 2027-03-01T16:50:00Z/2027-03-01T18:05:00Z=6. */}}
{{- define "samenspel.window" -}}
{{- $layout := "2006-01-02T15:04:05Z" -}}
{{ include "samenspel.moment" (dict "layout" $layout "at" .from) }}/{{ include "samenspel.moment" (dict "layout" $layout "at" .to) }}={{ .floor }}
{{- end }}

{{/* A moment in UTC. A dict of the "layout", and "at" in seconds since 1970. */}}
{{- define "samenspel.moment" -}}
{{ dateInZone .layout (int64 .at) "UTC" }}
{{- end }}
